import { GROWTH_HELP } from '../feedback/answer-size.ts';
import { CREATE_INSIDE, KEEPS_SOMETHING, OTHER_ALONE, RIGHT_ALONE } from '../feedback/leftover-state.ts';
import type { CheckResult } from '../model/result.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import { formatCall } from '../text/format-value.ts';
import { askFor, askForExample, endsProcess } from './ask.ts';
import { type Case, casesOf, type GradedCase } from './cases.ts';
import { type EarlierCall, earlierCalls, findEarlierCall } from './earlier-call.ts';
import { type Failure, tryCase } from './judge.ts';
import { type CheckOutcome, counterexampleOf, withoutExample } from './run-check.ts';

/**
 * Re-runs each reported failure alone, freshly loaded. If that gives another answer, something is left over from the
 * calls before it, and the result says so, with the earlier call that matters: a student who replays the case would see
 * nothing wrong, or something else. Likewise if a call ran out of memory, and has enough of it alone.
 */
export async function detectLeftoverState(
  tried: readonly CheckOutcome[],
  script: Script,
  session: SandboxSession,
): Promise<readonly CheckOutcome[]> {
  const rechecked: CheckOutcome[] = [];
  for (const one of tried) {
    rechecked.push({ ...one, result: await recheck(one, tried, script, session) });
  }
  return rechecked;
}

async function recheck(
  outcome: CheckOutcome,
  all: readonly CheckOutcome[],
  script: Script,
  session: SandboxSession,
): Promise<CheckResult> {
  const { check, result, failure } = outcome;
  const ranOutOfMemory = failure?.fault.status === 'out-of-memory';
  if (failure === null || (cannotBeCompared(failure.calls, failure) && !ranOutOfMemory)) {
    return result;
  }
  await session.load(script);
  const alone = await tryCase(check, failure.case, askForExample(askFor(session, script.exercise)));
  if (ranOutOfMemory) {
    return alone?.fault.status === 'out-of-memory'
      ? result
      : { ...result, ...withoutExample({ status: 'out-of-memory', ...KEEPS_SOMETHING }) };
  }
  if (isSameOutcome(alone, failure) || endsProcess(alone?.fault.status)) {
    return result;
  }
  const help = failure.fault.help === GROWTH_HELP ? GROWTH_HELP : CREATE_INSIDE;
  const remembered = { ...result, help, faultKind: 'leftover-state' } as const;
  if (alone !== null) {
    return afterOthers(remembered, alone);
  }
  const found = await findEarlierCall(
    { check, tried: failure.case },
    earlierCalls(outcome, all),
    script,
    session,
  );
  return rightAlone(remembered, failure, found);
}

/** Alone, it is right: shows the call that has to be made before it, if one was found. */
function rightAlone(result: CheckResult, failure: Failure, found: EarlierCall | null): CheckResult {
  const shown = counterexampleOf(found?.failure ?? failure);
  return {
    ...result,
    status: found?.failure.fault.status ?? result.status,
    location: found === null ? result.location : (found.failure.fault.location ?? null),
    rationale: RIGHT_ALONE,
    counterexample:
      found === null ? shown : { ...shown, before: [formatCall(found.call), ...(shown.before ?? [])] },
  };
}

/** Alone, it is wrong as well, but otherwise: shows that, so that a replay shows the same. */
function afterOthers(result: CheckResult, alone: Failure): CheckResult {
  const { fault } = alone;
  if (fault.kind === 'leftover-state') {
    return { ...result, rationale: fault.rationale, counterexample: counterexampleOf(alone) };
  }
  return fault.status === undefined && result.status === 'failed'
    ? { ...result, rationale: `${fault.rationale} ${OTHER_ALONE}`, counterexample: counterexampleOf(alone) }
    : { ...result, rationale: `${result.rationale} ${OTHER_ALONE}` };
}

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
