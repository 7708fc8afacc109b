import type { CheckResult } from '../model/result.ts';
import type { SandboxSession } from '../model/session.ts';
import type { Script } from '../model/submission.ts';
import { askFor } from './ask.ts';
import { endsProcess } from './ends-process.ts';
import type { CheckOutcome } from './run-check.ts';
import { failureOf } from './shrink.ts';

/**
 * Tries each case that is told once more, by itself, in a fresh start. Where it comes out right, something
 * is left over from the calls before it, and the rationale says so: a student who replays it would see
 * nothing.
 */
export async function recheckAlone(
  tried: readonly CheckOutcome[],
  script: Script,
  session: SandboxSession,
): Promise<readonly CheckOutcome[]> {
  const told: CheckOutcome[] = [];
  for (const one of tried) {
    told.push((await comesOutAlone(one, script, session)) ? { ...one, result: leftOver(one.result) } : one);
  }
  return told;
}

async function comesOutAlone({ check, failure }: CheckOutcome, script: Script, session: SandboxSession) {
  if (failure === null || endsProcess(failure.fault.status) || failure.calls.some(({ once }) => once)) {
    return false;
  }
  await session.load(script);
  return (await failureOf(check, failure.case, askFor(session, script.exercise))) === null;
}

function leftOver(result: CheckResult): CheckResult {
  return { ...result, rationale: `${result.rationale} ${LEFT_OVER}` };
}

const LEFT_OVER =
  'By itself, in a fresh start, this very call comes out right: something is left over from the calls before it.';
