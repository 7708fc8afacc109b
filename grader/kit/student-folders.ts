import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exerciseFolders } from '../catalogue/exercise-folders.ts';
import { KitError } from '../model/kit-error.ts';
import { isSamePlace } from '../system/is-same-place.ts';
import { IS_PACKAGE, typedCommand } from '../system/typed-command.ts';
import { userFolder } from '../system/user-path.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { EXERCISES, STUDENT } from './paths.ts';

/** Where a student works. */
export interface StudentFolders {
  readonly exercises: string;
  /** For the hints that were seen, and the copies that are kept. */
  readonly student: string;
}

/**
 * The folders of the student who works here: those of the kit, if it is a clone; if it is a package, those of the
 * folder where the command was typed, or of the nearest above it with exercises.
 *
 * @throws KitError if there are none
 */
export function studentFolders(): StudentFolders {
  return IS_PACKAGE ? foldersAbove(userFolder()) : { exercises: EXERCISES, student: STUDENT };
}

/** Whether a folder is that of the exercises of the student who works here. */
export function isStudentsOwn(folder: string): boolean {
  try {
    return isSamePlace(folder, studentFolders().exercises);
  } catch (fault) {
    if (fault instanceof KitError) {
      return false;
    }
    throw fault;
  }
}

/**
 * The folders of the nearest folder, from this one up, with an `exercises/` that holds at least one of the exercises.
 *
 * @throws KitError if there is none
 */
export function foldersAbove(start: string): StudentFolders {
  const files = new Set(exerciseFolders().map(({ id }) => `${id}.ts`));
  for (let folder = start; ; folder = dirname(folder)) {
    const exercises = join(folder, 'exercises');
    if (namesIn(exercises).some((name) => files.has(name))) {
      return { exercises, student: join(folder, '.student') };
    }
    if (folder === dirname(folder)) {
      throw new KitError(
        'no-exercises',
        `Expected a folder exercises/ with your files in ${spellOutPath(start)}, or in a folder above it, and there is none. Change into the folder that has it, or make one: ${typedCommand('init', 'my-work')}`,
      );
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
