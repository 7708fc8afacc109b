import { lstatSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KitError } from '../model/kit-error.ts';
import type { Submission, SubmittedFile } from '../model/submission.ts';
import { FILE_BYTES } from '../sandbox/limits.ts';
import { readRegularFile } from '../system/read-regular-file.ts';

/**
 * Reads the files of a submission: those in the folder itself or, where there are none, those in its
 * `exercises/`. Only the files of the list are looked at, and only plain files are read. A file that
 * cannot be used comes with the reason, in words for the student.
 *
 * @param ids the exercises: `03-loss` stands for the file `03-loss.ts`
 * @param fileBytes how large one may be
 * @throws KitError where there is no such folder, or no file of the list in it
 */
export function readSubmission(
  folder: string,
  ids: readonly string[],
  fileBytes: number = FILE_BYTES,
): Submission {
  const found = look(folder, statSync);
  if (found?.isDirectory() !== true) {
    throw new KitError(
      'no-submission',
      `A folder with the files of a submission was expected at ${resolve(folder)}, ${found === null ? 'and there is nothing' : 'and that is no folder'}. Name the folder that holds ${ids[0]}.ts, or the one above it.`,
    );
  }
  const below = join(folder, 'exercises');
  const places = look(below, lstatSync)?.isDirectory() === true ? [folder, below] : [folder];
  const place = places.find((candidate) =>
    ids.some((id) => look(join(candidate, `${id}.ts`), lstatSync) !== null),
  );
  if (place === undefined) {
    throw new KitError(
      'no-submission',
      `None of the files of a submission (${ids.map((id) => `${id}.ts`).join(', ')}) is in ${resolve(folder)}, nor in an exercises/ of it. Name the folder that holds them.`,
    );
  }
  return { files: new Map(ids.map((id) => [`${id}.ts`, readFile(place, id, fileBytes)])) };
}

function look(path: string, stat: (path: string) => Stats): Stats | null {
  try {
    return stat(path);
  } catch {
    return null;
  }
}

function readFile(folder: string, id: string, fileBytes: number): SubmittedFile {
  const path = join(folder, `${id}.ts`);
  const stats = look(path, lstatSync);
  const fault = stats === null ? `is not there. ${resetHelp(id)}` : faultOf(stats, fileBytes);
  if (fault !== null) {
    return unusable(id, fault);
  }
  const bytes = readRegularFile(path, fileBytes + 1);
  if (bytes === null || bytes.length > fileBytes) {
    return unusable(id, 'could not be read. May it be read, and is nobody writing to it?');
  }
  const text = decode(bytes);
  if (text === null) {
    return unusable(id, 'is not text in UTF-8. In the editor, save it with the encoding UTF-8.');
  }
  return text.trim() === '' ? unusable(id, `is empty. ${resetHelp(id)}`) : { kind: 'text', text };
}

function unusable(id: string, fault: string): SubmittedFile {
  return { kind: 'unusable', message: `${id}.ts ${fault}` };
}

function resetHelp(id: string): string {
  return `“npm run reset -- ${id}” puts a fresh one into exercises/.`;
}

function faultOf(stats: Stats, fileBytes: number): string | null {
  if (stats.isSymbolicLink()) {
    return 'is a link to some other place. Put the file itself there.';
  }
  if (stats.isDirectory()) {
    return 'is a folder. It should be a file.';
  }
  if (!stats.isFile()) {
    return 'is no ordinary file. Put one with your code there.';
  }
  return stats.size > fileBytes
    ? `is too large: ${inKibibytes(stats.size)} KiB, and at most ${inKibibytes(fileBytes)} KiB are read. A finished exercise has about 5.`
    : null;
}

function inKibibytes(bytes: number): string {
  return (bytes / 1024).toLocaleString('en-US', { maximumFractionDigits: 1 });
}

/** Without the mark that some editors put first; null where it is not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
