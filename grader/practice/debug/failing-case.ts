import { gradeSubmission } from '../../kit/grade-submission.ts';
import { replayCase } from '../../kit/replay-case.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { readFolder } from '../../kit/student.ts';
import type { Call } from '../../model/call.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { CheckResult, ExerciseResult } from '../../model/result.ts';
import { isFailing } from '../../report/explain/explanation.ts';
import { mostTelling } from '../../report/formats/text/folded-checks.ts';

/** The failing case that a report on an exercise shows first. */
export interface FailingCase {
  readonly check: CheckResult;
  /** The calls to make, in order. The last one is the one that is not right. */
  readonly calls: readonly Call[];
}

/**
 * Grades an exercise in the sandbox, and finds the case that its report would show first.
 *
 * @returns the case; or null if none failed, because all is right, or because nothing could be tried yet
 * @throws KitError as `gradeSubmission` does
 */
export async function failingCase(
  exercise: Exercise,
  folder: string,
  exercises: readonly Exercise[],
): Promise<{ readonly result: ExerciseResult; readonly failing: FailingCase | null }> {
  const submission = readFolder(folder, exercises);
  const options = { seed: DEFAULT_SEED, only: [exercise.id], diagnose: true };
  const { exercises: results } = await gradeSubmission(submission, exercises, options);
  const result = results[0] as ExerciseResult;
  const check = toShow(result);
  if (check?.replay == null) {
    return { result, failing: null };
  }
  const replayed = await replayCase(check.replay, submission, exercises);
  const calls = replayed.calls.length > 0 ? replayed.calls : replayed.case.calls;
  const last = replayed.failure?.fault.call ?? calls.length - 1;
  return { result, failing: { check, calls: calls.slice(0, last + 1) } };
}

function toShow({ checks }: ExerciseResult): CheckResult | null {
  const failing = checks.filter((check) => isFailing(check) && check.replay !== null);
  const [first] = failing;
  return first === undefined
    ? null
    : mostTelling(failing.filter((check) => check.function === first.function));
}
