import type { Call } from '../model/call.ts';
import type { Check } from '../model/exercise.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import { askFor, askForExample, endsProcess } from './ask.ts';
import type { Case } from './cases.ts';
import { type Failure, tryCase } from './judge.ts';
import { type CheckOutcome, isQuickToRead } from './run-check.ts';

/** A call after which a case fails that is right alone, and how it fails then. */
export interface EarlierCall {
  readonly call: Call;
  readonly failure: Failure;
}

/** Pairs that are tried; a count, not a time, so that all machines agree. */
const MOST_TRIES = 12;

/**
 * Finds one earlier call that makes a case fail: each candidate is made, freshly loaded, and then the case. Null if no
 * single one does it, or if the search ends the process.
 */
export async function findEarlierCall(
  { check, tried }: { readonly check: Check; readonly tried: Case },
  candidates: readonly Call[],
  script: Script,
  session: SandboxSession,
): Promise<EarlierCall | null> {
  for (const call of candidates.slice(0, MOST_TRIES)) {
    await session.load(script);
    const ask = askForExample(askFor(session, script.exercise));
    const [reply] = await ask([call]);
    if (reply === undefined || endsProcess(reply.kind)) {
      return null;
    }
    const failure = await tryCase(check, tried, ask);
    if (failure !== null) {
      return endsProcess(failure.fault.status) ? null : { call, failure };
    }
  }
  return null;
}

/**
 * The calls that may be the one that matters, likeliest first: the first ones of the check and the last ones before the
 * case, the very same call, and a few of the checks before it. Each once, and short enough to be shown.
 *
 * @param outcome of the failing check
 * @param all outcomes of the function's checks, in order
 */
export function earlierCalls(
  { check, failure, callsBefore }: CheckOutcome,
  all: readonly CheckOutcome[],
): readonly Call[] {
  const own = failure?.calls ?? [];
  const others = all
    .slice(
      0,
      all.findIndex((one) => one.check === check),
    )
    .flatMap((one) => one.check.edges.slice(0, 1).flatMap((input) => one.check.ask(input).slice(0, 1)));
  const before = callsBefore.filter(canBeShown);
  const likeliest = [...before.slice(0, 5), ...before.slice(-3), ...own.slice(0, 1), ...others];
  return unique(likeliest.filter(canBeShown));
}

function canBeShown(call: Call): boolean {
  return !call.once && !call.throws && isQuickToRead(call);
}

function unique(calls: readonly Call[]): readonly Call[] {
  return [...new Map(calls.map((call) => [JSON.stringify(call), call])).values()];
}
