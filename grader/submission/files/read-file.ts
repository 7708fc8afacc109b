import { lstatSync, type Stats } from 'node:fs';
import type { SubmittedFile } from '../../model/submission.ts';
import { readRegularFile } from '../../system/read-regular-file.ts';
import { typedCommand } from '../../system/typed-command.ts';
import { quoteName } from '../../text/shown-name.ts';
import { decodeText } from '../decode-text.ts';
import { looksLikeAny, mayHoldCode } from './file-names.ts';

/**
 * Reads the file of an exercise, if it is a regular one; no link is followed. A file that cannot be used comes with
 * the reason, in words for the student.
 *
 * @param name what it should be called, for the reason: `03-loss.ts`
 * @param fileBytes the largest size
 */
export function readFile(path: string | Buffer, name: string, fileBytes: number): SubmittedFile {
  const stats = lstatOrNull(path);
  if (stats === null) {
    return unusable(name, UNREADABLE);
  }
  const fault = faultOf(stats);
  if (fault !== null) {
    return unusable(name, fault);
  }
  const bytes = stats.size > fileBytes ? null : readRegularFile(path, fileBytes + 1);
  return submittedFile(name, stats.size, bytes, fileBytes);
}

/**
 * The file of an exercise from its bytes: its text, or why it cannot be used, in words for the student.
 *
 * @param size in bytes; of a file that is too large no bytes are needed
 * @param bytes all of it, or more than `fileBytes`; null if it cannot be read
 */
export function submittedFile(
  name: string,
  size: number,
  bytes: Uint8Array | null,
  fileBytes: number,
): SubmittedFile {
  if (size > fileBytes) {
    return unusable(name, tooLarge(size, fileBytes));
  }
  if (bytes === null || bytes.length > fileBytes) {
    return unusable(name, UNREADABLE);
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'fault') {
    return unusable(name, decoded.fault);
  }
  const { text } = decoded;
  return text.trim() === '' ? unusable(name, `is empty. ${resetHelp(name)}`) : { kind: 'text', text };
}

/** A folder with the name of the file. */
export function folderForFile(name: string): SubmittedFile {
  return unusable(name, FOLDER);
}

/**
 * The file of an exercise if there is none.
 *
 * @param unmatched files that stand for no exercise; the first that looks as if it was meant is named
 */
export function missingFile(id: string, unmatched: readonly string[]): SubmittedFile {
  const name = `${id}.ts`;
  const alike = unmatched.find((path) => mayHoldCode(path) && looksLikeAny(path, [id]));
  return alike === undefined
    ? { ...unusable(name, `is not there. ${resetHelp(name)}`), isMissing: true }
    : unusable(
        name,
        `is not there, but ${quoteName(alike)} is. If that is it, rename it to ${name}. ${resetHelp(name)}`,
      );
}

/** Whether somebody has written something: false if all functions still throw “not written yet”, and for what cannot be used. */
export function hasWork(file: SubmittedFile): boolean {
  if (file.kind !== 'text') {
    return false;
  }
  const functions = [...file.text.matchAll(/^export function (\w+)/gm)].map(([, name]) => name as string);
  const thrown = new Set(
    [...file.text.matchAll(/^[ \t]*throw new Error\(['"`](\w+): not written yet/gm)].map(([, name]) => name),
  );
  return functions.length === 0 || !functions.every((name) => thrown.has(name));
}

export function lstatOrNull(path: string | Buffer): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

const FOLDER = 'is a folder. It should be a file.';
const UNREADABLE = 'could not be read. Check its permissions, and that no program is writing to it.';

function unusable(name: string, fault: string): Extract<SubmittedFile, { kind: 'unusable' }> {
  return { kind: 'unusable', message: `${name} ${fault}` };
}

function resetHelp(name: string): string {
  return `“${typedCommand('reset', name.replace(/\.ts$/, ''))}” puts a fresh one into exercises/.`;
}

function faultOf(stats: Stats): string | null {
  if (stats.isSymbolicLink()) {
    return 'is a link to another place. Put the file itself there.';
  }
  if (stats.isDirectory()) {
    return FOLDER;
  }
  return stats.isFile() ? null : 'is not a regular file. Put a file with your code there.';
}

function tooLarge(size: number, fileBytes: number): string {
  return `is too large: it has ${inKibibytes(size)} KiB, and the limit is ${inKibibytes(fileBytes)} KiB. A finished exercise has about 5 KiB.`;
}

function inKibibytes(bytes: number): string {
  return (bytes / 1024).toLocaleString('en-US', { maximumFractionDigits: 1 });
}
