import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import type { Submission } from '../model/submission.ts';
import { readFolder } from './student.ts';

/**
 * As `readFolder`, for whatever somebody may hand in: if none of the files is there, or if it is not clear whose count,
 * it is a submission of nothing, with a note that says so.
 *
 * @throws KitError if there is no such folder, or if it takes too long to read
 */
export function readAnyFolder(
  folder: string,
  exercises: readonly Exercise[],
  fileBytes?: number,
): Submission {
  try {
    return readFolder(folder, exercises, fileBytes);
  } catch (fault) {
    if (!(fault instanceof KitError && OF_THE_STUDENT.has(fault.code) && isFolder(folder))) {
      throw fault;
    }
    // Where this machine has the folder is no business of a report.
    const text = fault.message.replaceAll(resolve(folder), 'what was handed in');
    return {
      files: new Map(
        exercises.map(({ id }) => [
          `${id}.ts`,
          { kind: 'unusable', message: `There is no ${id}.ts in what was handed in, or not a single one.` },
        ]),
      ),
      notes: [{ exercises: exercises.map(({ id }) => id), text }],
    };
  }
}

/** By their codes: what is wrong with what was handed in, and not with the machine. */
const OF_THE_STUDENT = new Set(['no-submission', 'several-submissions', 'submission-too-large']);

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
