import { constants, copyFileSync, linkSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse as parsePath } from 'node:path';
import { KitError } from '../model/kit-error.ts';
import { makeFolders } from '../system/make-folders.ts';
import { writeVia } from '../system/write-atomically.ts';
import { WriteFault } from '../system/write-fault.ts';
import { writeFile } from '../system/write-file.ts';

/**
 * Writes a stub to `path`, after it has kept a copy of the file there and read that copy back.
 *
 * @param keepFolder the folder for the copy: `03-loss.kept-1.ts`, `03-loss.kept-2.ts` and so on
 * @returns the path of the copy, or null if there was no file
 * @throws KitError if `path` is not a regular file, or if the copy or the stub cannot be written; the file is
 *   then unchanged
 */
export function replaceKeepingCopy(path: string, stub: string, keepFolder: string): string | null {
  const content = readFileIfAny(path);
  const copy = content === null ? null : keepCopy(path, content, keepFolder);
  writeFile(path, stub, { withFolders: true });
  return copy;
}

/**
 * The content of a file, or null if there is none.
 *
 * @throws KitError if it is a symbolic link, a folder or the like, or if it cannot be read
 */
export function readFileIfAny(path: string): Buffer | null {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) {
      return null;
    }
    if (stats.isFile()) {
      return readFileSync(path);
    }
    const found = stats.isSymbolicLink()
      ? 'a symbolic link'
      : stats.isDirectory()
        ? 'a folder'
        : 'something else';
    throw new KitError(
      'not-a-plain-file',
      `Expected a file or nothing at ${path}, but found ${found}. Nothing was changed. Move it elsewhere, then try again.`,
    );
  } catch (error) {
    throw error instanceof KitError ? error : notDone(`read ${path}`, `${String(error)}.`, error);
  }
}

/** The copy counts only after it was read back and equals the file. */
function keepCopy(path: string, content: Buffer, keepFolder: string): string {
  try {
    makeFolders(keepFolder);
    const { base } = parsePath(path);
    // Written completely before it gets its name, so that half a copy never looks like a copy.
    const copy = writeVia(
      join(keepFolder, base),
      content,
      (draft) => linkToFreeName(draft, base, keepFolder),
      statSync(path),
    );
    if (!readFileSync(copy).equals(readFileSync(path))) {
      throw new Error(`${copy} does not read the same as the file`);
    }
    return copy;
  } catch (cause) {
    const { message } = WriteFault.of(cause, join(keepFolder, parsePath(path).base));
    throw notDone(`keep a copy of ${path} in ${keepFolder}`, message, cause);
  }
}

function linkToFreeName(draft: string, base: string, keepFolder: string): string {
  const { name, ext } = parsePath(base);
  const earlier = readdirSync(keepFolder)
    .filter((other) => other.startsWith(`${name}.kept-`) && other.endsWith(ext))
    .map((other) => Number.parseInt(other.slice(`${name}.kept-`.length), 10))
    .filter(Number.isSafeInteger);
  for (let number = Math.max(0, ...earlier) + 1; ; number += 1) {
    const copy = join(keepFolder, `${name}.kept-${number}${ext}`);
    // If another reset took this number meanwhile, its copy stays and this one gets the next number.
    if (linkUnlessTaken(draft, copy)) {
      return copy;
    }
  }
}

/** Links a file to a new name, or copies it if the file system has no links; false if the name is taken. */
function linkUnlessTaken(file: string, name: string): boolean {
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

function notDone(what: string, why: string, cause: unknown): KitError {
  return new KitError('file-not-done', `Expected to ${what}, but could not: ${why} The file is unchanged.`, {
    cause,
  });
}
