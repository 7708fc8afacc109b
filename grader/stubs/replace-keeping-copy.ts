import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, parse as pathParts } from 'node:path';
import { KitError } from '../model/kit-error.ts';
import { clearDrafts, draftOf, writeAtomically } from '../system/write-atomically.ts';

/**
 * Puts a stub at `path`, whole or not at all, after a copy of what is there has been kept and read back.
 *
 * @param keepFolder where the copy goes, as `03-loss.kept-1.ts`, `03-loss.kept-2.ts` and so on
 * @returns where the copy is, or null where there was no file
 * @throws KitError where `path` is not a plain file, or where the copy or the stub cannot be written; the
 *   file is then as it was
 */
export function replaceKeepingCopy(path: string, stub: string, keepFolder: string): string | null {
  const content = readPlainFile(path);
  const copy = content === null ? null : keepCopy(path, content, keepFolder);
  replaceFile(path, stub);
  return copy;
}

/** What is in a file, or null where there is none; a symbolic link, a folder and the like are refused. */
export function readPlainFile(path: string): Buffer | null {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) {
      return null;
    }
    if (stats.isFile()) {
      return readFileSync(path);
    }
    const came = stats.isSymbolicLink()
      ? 'a symbolic link'
      : stats.isDirectory()
        ? 'a folder'
        : 'something else';
    throw new KitError(
      'not-a-plain-file',
      `Expected a file or nothing at ${path}, but found ${came}. Nothing was changed. Move it elsewhere, then try again.`,
    );
  } catch (error) {
    throw error instanceof KitError ? error : notDone('read', path, error);
  }
}

/** Copies byte by byte to a name that was free; the copy counts only once it reads the same as the file. */
function keepCopy(path: string, content: Buffer, keepFolder: string): string {
  try {
    mkdirSync(keepFolder, { recursive: true });
    const copy = writeToFreeName(path, content, keepFolder);
    if (!readFileSync(copy).equals(readFileSync(path))) {
      throw new Error(`${copy} does not read the same as the file`);
    }
    return copy;
  } catch (cause) {
    throw notDone('keep a copy of', path, cause);
  }
}

/** The copy is written whole first, and then gets its name: half of one never looks like a copy. */
function writeToFreeName(path: string, content: Buffer, keepFolder: string): string {
  const { name, ext, base } = pathParts(path);
  const draft = draftOf(join(keepFolder, base));
  writeFileSync(draft, content, { flush: true });
  try {
    const earlier = readdirSync(keepFolder)
      .filter((other) => other.startsWith(`${name}.kept-`) && other.endsWith(ext))
      .map((other) => Number.parseInt(other.slice(`${name}.kept-`.length), 10))
      .filter(Number.isSafeInteger);
    for (let number = Math.max(0, ...earlier) + 1; ; number += 1) {
      const copy = join(keepFolder, `${name}.kept-${number}${ext}`);
      // Another reset may have taken this number meanwhile; its copy stays, and this one gets the next.
      if (giveName(draft, copy)) {
        return copy;
      }
    }
  } finally {
    rmSync(draft, { force: true });
    clearDrafts(join(keepFolder, base));
  }
}

/** Gives a file a second name, unless that is taken; copies it where the disk knows no second names. */
function giveName(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') {
      return false;
    }
  }
  try {
    copyFileSync(file, name, constants.COPYFILE_EXCL);
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') {
      return false;
    }
    throw fault;
  }
}

function replaceFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeAtomically(path, text);
  } catch (cause) {
    throw notDone('write', path, cause);
  }
}

function notDone(what: string, path: string, cause: unknown): KitError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KitError(
    'file-not-done',
    `Expected to ${what} ${path}, but could not: ${reason}. The file is as it was. See that the folder can be written to and the file is not held open, then try again.`,
    { cause },
  );
}
