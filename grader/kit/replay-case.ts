import { type Case, caseAt } from '../engine/cases.ts';
import { type Replayed, replay } from '../engine/replay.ts';
import { readReplayToken } from '../engine/replay-token.ts';
import type { Check, Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Submission } from '../model/submission.ts';
import type { Limits } from '../sandbox/limits.ts';
import { exerciseNamed } from './exercise-name.ts';
import { retryOnce } from './retry-killed-sandbox.ts';
import { openStudent } from './student.ts';

/** One case of a report, tried again alone. */
export interface ReplayedCase extends Replayed {
  readonly exercise: Exercise;
  readonly check: Check;
  readonly case: Case;
}

/**
 * Tries the case that a replay token names, alone, with the functions of a submission.
 *
 * @throws KitError if the text is no token, or names what the catalogue does not have; and as `gradeSubmission` does
 */
export async function replayCase(
  token: string,
  submission: Submission,
  exercises: readonly Exercise[],
  { limits, sandbox }: { readonly limits?: Limits; readonly sandbox?: SandboxSession } = {},
): Promise<ReplayedCase> {
  const named = readReplayToken(token);
  const exercise = exerciseNamed(named.exercise, exercises);
  const check = exercise.checks.find(({ id }) => id === named.check);
  if (check === undefined) {
    throw new KitError(
      'unknown-check',
      `${exercise.id} has no check “${named.check}”. Copy the token, whole, from a report of this version of the kit.`,
    );
  }
  const tried = caseAt(check, named.seed, named.path);
  return retryOnce(async (isRetry) => {
    const student = openStudent(submission, exercises, { limits, isRetry, sandbox });
    try {
      const replayed = await replay({ exercise, check, case: tried, seed: named.seed }, student, exercises);
      return { ...replayed, exercise, check, case: tried };
    } finally {
      await student.session.close();
    }
  });
}
