import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import { gradeFolder } from './grade-submission.ts';
import { DEFAULT_SEED } from './seed.ts';
import { studentFolders } from './student-folders.ts';

/**
 * The exercise that the student is at: the first one that is not right; null if all are.
 *
 * @param folder where the exercises of the student are
 * @throws KitError if they cannot be graded
 */
export async function currentExercise(
  exercises: readonly Exercise[],
  folder: string = studentFolders().exercises,
): Promise<Exercise | null> {
  try {
    const result = await gradeFolder(folder, exercises, { seed: DEFAULT_SEED });
    const first = result.exercises.find(({ status }) => status !== 'passed');
    return exercises.find(({ id }) => id === first?.id) ?? null;
  } catch (fault) {
    if (fault instanceof KitError && fault.code === 'no-submission') {
      return exercises[0] ?? null; // None of the files is there, so none is right.
    }
    throw fault;
  }
}
