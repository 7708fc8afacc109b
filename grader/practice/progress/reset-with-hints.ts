import { join } from 'node:path';
import { SOLUTIONS } from '../../kit/paths.ts';
import type { StudentFolders } from '../../kit/student-folders.ts';
import { KitError } from '../../model/kit-error.ts';
import { type Reset, resetExercise } from '../../stubs/reset.ts';
import { typedPath } from '../../system/user-path.ts';
import { spellOutPath } from '../../text/sanitize.ts';
import { progressFile } from './progress.ts';
import { forgetHints } from './record.ts';

/**
 * Puts the stub of an exercise back, keeps a copy of what was there, and starts the hints anew.
 *
 * @returns what was done, in sentences; whether the file was changed; and whether all was done
 * @throws KitError if the stub could not be put back
 */
export function resetWithHints(
  exercise: string,
  folders: StudentFolders,
): { readonly words: readonly string[]; readonly isChanged: boolean; readonly isComplete: boolean } {
  const reset = resetExercise(exercise, {
    exercisesFolder: folders.exercises,
    solutionsFolder: SOLUTIONS,
    keepFolder: join(folders.student, 'kept'),
  });
  const { line, isComplete } = startHintsAnew(exercise, progressFile(folders.student));
  return { words: [...wordsOf(reset), ...line], isChanged: reset.kind !== 'already-stub', isComplete };
}

function wordsOf(reset: Reset): readonly string[] {
  const file = shown(reset.file);
  switch (reset.kind) {
    case 'replaced':
      return [`${file} is as it was at the start.`, `What you had is kept in ${shown(reset.copy)}.`];
    case 'created':
      return [`${file} was not there. Now it is, as it was at the start.`];
    case 'already-stub':
      return [`${file} is as it was at the start already: there was nothing to do.`];
  }
}

function startHintsAnew(id: string, file: string): { line: readonly string[]; isComplete: boolean } {
  try {
    return { line: forgetHints(id, file) ? ['Its hints start anew.'] : [], isComplete: true };
  } catch (fault) {
    if (fault instanceof KitError) {
      return { line: [`Its hints do not start anew: ${spellOutPath(fault.message)}`], isComplete: false };
    }
    throw fault;
  }
}

function shown(path: string): string {
  return spellOutPath(typedPath(path));
}
