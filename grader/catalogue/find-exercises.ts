import type { Digits } from '../../data/digits.ts';
import type { Exercise } from '../model/exercise.ts';
import type { ExerciseExport } from './exercise-description.ts';
import { type ExerciseFolder, exerciseFolders, incomplete } from './exercise-folders.ts';

/** An `exercise.ts`, loaded. */
interface LoadedExercise {
  readonly id: string;
  readonly module: { readonly exercise?: ExerciseExport };
}

/**
 * Loads what each folder exports as `exercise`. The result makes the exercises for the digits of a class.
 *
 * @throws KitError if a folder exports no `exercise`
 */
export async function findExercises(
  folders: readonly ExerciseFolder[] = exerciseFolders(),
): Promise<(digits: Digits) => readonly Exercise[]> {
  return exercisesOf(
    await Promise.all(
      folders.map(async ({ id, folder }) => ({
        id,
        module: await import(new URL('exercise.ts', folder).href),
      })),
    ),
  );
}

/** As `findExercises`, of those that are loaded. */
export function exercisesOf(loaded: readonly LoadedExercise[]): (digits: Digits) => readonly Exercise[] {
  const found = loaded.map(({ id, module }) => ({ id, exercise: exportOf(id, module) }));
  return (digits) =>
    found.map(({ id, exercise }) => ({
      id,
      ...(typeof exercise === 'function' ? exercise(digits) : exercise),
    }));
}

function exportOf(id: string, { exercise }: LoadedExercise['module']): ExerciseExport {
  if (exercise === undefined) {
    throw incomplete(
      id,
      `grader/catalogue/${id}/exercise.ts should export “exercise”: a title, functions, hints, checks and misconceptions.`,
    );
  }
  return exercise;
}
