import { join } from 'node:path';
import { KitError } from '../model/kit-error.ts';
import { plainLines } from './parse.ts';
import { readFileIfAny, replaceKeepingCopy } from './replace-keeping-copy.ts';
import { stubFiles } from './stub-files.ts';

/**
 * What a reset did.
 * - replaced: the stub is back, and `copy` has what was there before
 * - created: there was no file; now there is the stub
 * - already-stub: the file was the stub already, and is unchanged
 */
export type Reset =
  | { readonly kind: 'replaced'; readonly file: string; readonly copy: string }
  | { readonly kind: 'created'; readonly file: string; readonly copy: null }
  | { readonly kind: 'already-stub'; readonly file: string; readonly copy: null };

/**
 * Puts the stub of an exercise back, after keeping a copy of what was there.
 *
 * @param exerciseId `03-loss`; `types` puts the shared types back
 * @throws KitError if there is no such exercise, if its file is a symbolic link or a folder, or if the copy or
 *   the stub cannot be written; the file is then unchanged
 */
export function resetExercise(
  exerciseId: string,
  folders: { exercisesFolder: string; solutionsFolder: string; keepFolder: string },
): Reset {
  const { exercisesFolder, solutionsFolder, keepFolder } = folders;
  const stubs = stubFiles(solutionsFolder);
  const stub = stubs.get(`${exerciseId}.ts`);
  if (stub === undefined) {
    const ids = [...stubs.keys()].map((fileName) => fileName.replace(/\.ts$/, ''));
    throw new KitError(
      'unknown-exercise',
      `Expected an exercise to reset (${ids.join(', ')}), but got '${exerciseId}'. Name one of these.`,
    );
  }
  const file = join(exercisesFolder, `${exerciseId}.ts`);
  const content = readFileIfAny(file);
  if (content !== null && plainLines(content.toString('utf8')) === stub) {
    return { kind: 'already-stub', file, copy: null };
  }
  const copy = replaceKeepingCopy(file, stub, keepFolder);
  return copy === null ? { kind: 'created', file, copy } : { kind: 'replaced', file, copy };
}
