import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import type { Submission } from '../model/submission.ts';
import { missingFile } from '../submission/files/read-file.ts';
import { readFolder } from './student.ts';

/**
 * The files of the folder that the student works in, for commands that do without them. If none is there, each file says of
 * itself that it is not, and how to get a fresh one.
 *
 * @throws KitError as `readFolder` does, but for that
 */
export function readOwnFolder(folder: string, exercises: readonly Exercise[]): Submission {
  try {
    return readFolder(folder, exercises);
  } catch (fault) {
    if (fault instanceof KitError && fault.code === 'no-submission') {
      return { files: new Map(exercises.map(({ id }) => [`${id}.ts`, missingFile(id, [])])) };
    }
    throw fault;
  }
}

/** The exercises that have no file. */
export function withoutFile({ files }: Submission): ReadonlySet<string> {
  return new Set(
    [...files].flatMap(([name, file]) =>
      file.kind === 'unusable' && file.isMissing === true ? [name.replace(/\.ts$/, '')] : [],
    ),
  );
}
