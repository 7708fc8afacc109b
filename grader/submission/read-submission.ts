import type { Submission, SubmittedFile } from '../model/submission.ts';
import { MAX_FILE_BYTES } from '../sandbox/limits.ts';
import { assembleSubmission } from './assemble-submission.ts';
import { type Chosen, chooseFiles, isUsualPlace } from './files/choose-files.ts';
import { listSubmission } from './files/list-submission.ts';
import { noFiles, seenNotes, severalPeople, tooMuch } from './files/not-a-submission.ts';
import { hasWork, readFile } from './files/read-file.ts';

export interface ReadOptions {
  /** The largest size of a file. */
  readonly fileBytes?: number | undefined;
  /** Whether it is the folder that the student works in. */
  readonly isOwnFolder?: boolean;
}

/**
 * Reads the files of a submission, wherever in the folder they lie: `chooseFiles` says which of several. It reads
 * regular files only and follows no links. A file that cannot be used comes with the reason, in words for the student.
 *
 * @param ids the exercises: `03-loss` stands for the file `03-loss.ts`
 * @throws KitError if there is no such folder, if none of the files is in it, or if it is not clear which count:
 *   only the names of folders would decide between different files, or there is too much to look at all of it
 */
export function readSubmission(
  folder: string,
  ids: readonly string[],
  { fileBytes = MAX_FILE_BYTES, isOwnFolder = false }: ReadOptions = {},
): Submission {
  const listing = listSubmission(folder, ids);
  // Read again rather than kept: somebody may hand in thousands of files of the largest size.
  const read = (path: string, id: string) => readFile(listing.pathOf(path), `${id}.ts`, fileBytes);
  const chosen = chooseFiles(listing.files, ids, {
    hasWork: (path, id) => hasWork(read(path, id)),
    isOwnFolder,
  });
  // A link or a folder with the name of a file cannot be read, but it shows what was meant.
  const instead = chooseFiles(listing.others, ids);
  if (chosen.choices.size === 0 && instead.choices.size === 0) {
    throw noFiles(folder, ids, listing, chosen);
  }
  const files = [...chosen.choices.values()].map((choice) => choice.chosen);
  const unusual = files.find((file) => !isUsualPlace(file, chosen));
  if (listing.isCut && unusual !== undefined) {
    throw tooMuch(folder, unusual);
  }
  refuseRivals(folder, chosen, read);
  const isComplete = ids.every((id) => chosen.choices.has(id));
  const unseen = seenNotes({ closed: listing.closed, isCut: listing.isCut && !isComplete });
  return assembleSubmission(ids, chosen, {
    instead,
    isOwnFolder,
    read,
    notes: unseen.map((text) => ({ exercises: ids, text })),
  });
}

function refuseRivals(
  folder: string,
  { choices }: Chosen,
  read: (path: string, id: string) => SubmittedFile,
): void {
  for (const [id, { chosen, rivals }] of choices) {
    const text = textOf(read(chosen.path, id));
    const different = rivals.filter(({ path }) => textOf(read(path, id)) !== text);
    if (different.length > 0) {
      throw severalPeople(folder, [chosen, ...different]);
    }
  }
}

function textOf(file: SubmittedFile): string | null {
  return file.kind === 'text' ? file.text : null;
}
