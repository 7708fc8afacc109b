import { existsSync, readdirSync } from 'node:fs';
import { KitError } from '../model/kit-error.ts';

/** Where the parts of one exercise are. */
export interface ExerciseFolder {
  readonly id: string;
  /** The folder in the catalogue, with a slash at its end. */
  readonly folder: URL;
  /** The file that holds the reference. */
  readonly solution: URL;
}

/**
 * The exercises that there are, in the order in which they build on each other: each folder with a name such as
 * `03-loss`.
 *
 * @param catalogue the folder to look in, with a slash at its end
 * @param solutions the folder of the references, with a slash at its end
 * @throws KitError if an exercise has no `exercise.ts` or no solution
 */
export function exerciseFolders(
  catalogue = new URL('./', import.meta.url),
  solutions = new URL('../../solutions/', import.meta.url),
): readonly ExerciseFolder[] {
  return readdirSync(catalogue)
    .filter((name) => /^\d\d-[a-z0-9-]+$/.test(name))
    .sort()
    .map((id) => {
      const folder = new URL(`${id}/`, catalogue);
      const solution = new URL(`${id}.ts`, solutions);
      if (!existsSync(new URL('exercise.ts', folder))) {
        throw incomplete(id, `grader/catalogue/${id}/exercise.ts is missing.`);
      }
      if (!existsSync(solution)) {
        throw incomplete(id, `solutions/${id}.ts is missing: the reference, which the stub is made from.`);
      }
      return { id, folder, solution };
    });
}

/** The error for an exercise that lacks a part. */
export function incomplete(id: string, problem: string): KitError {
  return new KitError('incomplete-exercise', `${id}: ${problem}`);
}
