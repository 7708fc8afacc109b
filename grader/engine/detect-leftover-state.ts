import type { CheckResult } from '../model/result.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Script } from '../model/submission.ts';
import { askFor, endsProcess } from './ask.ts';
import { tryCase } from './judge.ts';
import type { CheckOutcome } from './run-check.ts';

/**
 * Re-runs each reported failure alone, freshly loaded. If it comes out right, something is left over from the calls
 * before it, and the rationale says so: a student who replays the case would see nothing wrong.
 */
export async function detectLeftoverState(
  tried: readonly CheckOutcome[],
  script: Script,
  session: SandboxSession,
): Promise<readonly CheckOutcome[]> {
  const rechecked: CheckOutcome[] = [];
  for (const one of tried) {
    rechecked.push(
      (await isRightAlone(one, script, session)) ? { ...one, result: withRemark(one.result) } : one,
    );
  }
  return rechecked;
}

async function isRightAlone({ check, failure }: CheckOutcome, script: Script, session: SandboxSession) {
  if (failure === null || endsProcess(failure.fault.status) || failure.calls.some(({ once }) => once)) {
    return false;
  }
  await session.load(script);
  return (await tryCase(check, failure.case, askFor(session, script.exercise))) === null;
}

function withRemark(result: CheckResult): CheckResult {
  return { ...result, rationale: `${result.rationale} ${RIGHT_ALONE}` };
}

const RIGHT_ALONE =
  'By itself, in a fresh start, this very call comes out right: something is left over from the calls before it.';
