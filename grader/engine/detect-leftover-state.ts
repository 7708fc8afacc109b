import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import { askFor, endsProcess } from './ask.ts';
import { type Case, casesOf, type GradedCase } from './cases.ts';
import { type Failure, tryCase } from './judge.ts';
import type { CheckOutcome } from './run-check.ts';

/**
 * Re-runs each reported failure alone, freshly loaded. If that gives another answer, something is left over from the
 * calls before it, and the rationale says so: a student who replays the case would see nothing wrong, or something else.
 */
export async function detectLeftoverState(
  tried: readonly CheckOutcome[],
  script: Script,
  session: SandboxSession,
): Promise<readonly CheckOutcome[]> {
  const rechecked: CheckOutcome[] = [];
  for (const one of tried) {
    const remark = await remarkOn(one, script, session);
    rechecked.push(
      remark === null
        ? one
        : { ...one, result: { ...one.result, rationale: `${one.result.rationale} ${remark}` } },
    );
  }
  return rechecked;
}

async function remarkOn({ check, failure }: CheckOutcome, script: Script, session: SandboxSession) {
  if (failure === null || cannotBeCompared(failure.calls, failure)) {
    return null;
  }
  await session.load(script);
  const alone = await tryCase(check, failure.case, askFor(session, script.exercise));
  if (isSameOutcome(alone, failure)) {
    return null;
  }
  return alone === null ? RIGHT_ALONE : OTHER_ALONE;
}

const RIGHT_ALONE =
  'By itself, in a fresh start, this very call comes out right: something is left over from the calls before it.';
const OTHER_ALONE =
  'By itself, in a fresh start, this very call gives another answer: something is left over from the calls before it.';

/**
 * Whether a case that was tried alone comes out otherwise after the calls that a grading makes before it: those of its
 * check, and of the checks before.
 *
 * @param alone how it came out alone; null if it was right
 */
export async function dependsOnCallsBefore(
  { exercise, check, case: tried, seed }: GradedCase,
  alone: Failure | null,
  script: Script,
  session: SandboxSession,
): Promise<boolean> {
  if (cannotBeCompared(alone?.calls ?? tried.calls, alone)) {
    return false;
  }
  await session.load(script);
  const ask = askFor(session, exercise.id);
  for (const before of exercise.checks.slice(0, exercise.checks.indexOf(check) + 1)) {
    const calls = casesOf(before, seed).flatMap((one) => one.calls);
    if (!calls.some(({ once }) => once)) {
      await ask(calls);
    }
  }
  const after = await tryCase(check, tried, ask);
  return !cannotBeCompared([], after) && !isSameOutcome(after, alone);
}

/** Calls that are made only once, and a process that was ended, cannot be tried again; answers by chance always differ. */
function cannotBeCompared(calls: Case['calls'], failure: Failure | null): boolean {
  return (
    calls.some(({ once }) => once) ||
    endsProcess(failure?.fault.status) ||
    failure?.replies.some((reply) => reply.kind === 'value' && reply.mathRandom > 0) === true
  );
}

function isSameOutcome(one: Failure | null, other: Failure | null): boolean {
  return one?.fault.call === other?.fault.call && one?.fault.received === other?.fault.received;
}
