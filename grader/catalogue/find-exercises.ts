import type { Digits } from '../../data/digits.ts';
import type { Exercise } from '../model/exercise.ts';
import type { ExerciseExport } from './exercise-description.ts';
import { type ExerciseFolder, exerciseFolders, incomplete } from './exercise-folders.ts';

/**
 * Loads what each folder exports as `exercise`. The result makes the exercises for the digits of a class.
 *
 * @throws KitError if a folder exports no `exercise`
 */
export async function findExercises(
  folders: readonly ExerciseFolder[] = exerciseFolders(),
): Promise<(digits: Digits) => readonly Exercise[]> {
  const found = await Promise.all(
    folders.map(async ({ id, folder }) => ({ id, exercise: await load(id, folder) })),
  );
  return (digits) =>
    found.map(({ id, exercise }) => ({
      id,
      ...(typeof exercise === 'function' ? exercise(digits) : exercise),
    }));
}

async function load(id: string, folder: URL): Promise<ExerciseExport> {
  const { exercise } = (await import(new URL('exercise.ts', folder).href)) as { exercise?: ExerciseExport };
  if (exercise === undefined) {
    throw incomplete(
      id,
      `grader/catalogue/${id}/exercise.ts should export “exercise”: a title, functions, hints, checks and misconceptions.`,
    );
  }
  return exercise;
}
