import { lstatSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { KitError } from '../model/kit-error.ts';
import type { Submission, SubmittedFile } from '../model/submission.ts';
import { MAX_FILE_BYTES } from '../sandbox/limits.ts';
import { readRegularFile } from '../system/read-regular-file.ts';

/**
 * Reads the files of a submission: those in the folder itself or, if it has none, those in its `exercises/`.
 * It reads regular files of the list only. A file that cannot be used comes with the reason, in words for the
 * student.
 *
 * @param ids the exercises: `03-loss` stands for the file `03-loss.ts`
 * @param fileBytes the largest size of a file
 * @throws KitError if there is no such folder, or no file of the list in it
 */
export function readSubmission(
  folder: string,
  ids: readonly string[],
  fileBytes: number = MAX_FILE_BYTES,
): Submission {
  const found = statOrNull(folder, statSync);
  if (found?.isDirectory() !== true) {
    throw new KitError(
      'no-submission',
      `Expected a folder with the files of a submission at ${resolve(folder)}, but ${found === null ? 'there is nothing' : 'that is not a folder'}. Name the folder that holds ${ids[0]}.ts, or the one above it.`,
    );
  }
  const subfolder = join(folder, 'exercises');
  const hasSubfolder = statOrNull(subfolder, lstatSync)?.isDirectory() === true;
  const source = (hasSubfolder ? [folder, subfolder] : [folder]).find((candidate) =>
    ids.some((id) => statOrNull(join(candidate, `${id}.ts`), lstatSync) !== null),
  );
  if (source === undefined) {
    throw new KitError(
      'no-submission',
      `None of the files of a submission (${ids.map((id) => `${id}.ts`).join(', ')}) is in ${resolve(folder)} or in its exercises/. Name the folder that holds them.`,
    );
  }
  return { files: new Map(ids.map((id) => [`${id}.ts`, readFile(source, id, fileBytes)])) };
}

function statOrNull(path: string, stat: (path: string) => Stats): Stats | null {
  try {
    return stat(path);
  } catch {
    return null;
  }
}

function readFile(folder: string, id: string, fileBytes: number): SubmittedFile {
  const path = join(folder, `${id}.ts`);
  const stats = statOrNull(path, lstatSync);
  const fault = stats === null ? `is not there. ${resetHelp(id)}` : faultOf(stats, fileBytes);
  if (fault !== null) {
    return unusable(id, fault);
  }
  const bytes = readRegularFile(path, fileBytes + 1);
  if (bytes === null || bytes.length > fileBytes) {
    return unusable(id, 'could not be read. Check its permissions, and that no program is writing to it.');
  }
  const text = decode(bytes);
  if (text === null) {
    return unusable(id, 'is not UTF-8 text. In your editor, save it with the encoding UTF-8.');
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
    return 'is a link to another place. Put the file itself there.';
  }
  if (stats.isDirectory()) {
    return 'is a folder. It should be a file.';
  }
  if (!stats.isFile()) {
    return 'is not a regular file. Put a file with your code there.';
  }
  return stats.size > fileBytes
    ? `is too large: it has ${inKibibytes(stats.size)} KiB, and the limit is ${inKibibytes(fileBytes)} KiB. A finished exercise has about 5 KiB.`
    : null;
}

function inKibibytes(bytes: number): string {
  return (bytes / 1024).toLocaleString('en-US', { maximumFractionDigits: 1 });
}

/** The text, without a byte order mark; null if it is not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
