import { type Stats, statSync } from 'node:fs';
import { KitError } from '../../model/kit-error.ts';
import { typedCommand } from '../../system/typed-command.ts';
import { spellOutPath } from '../../text/sanitize.ts';
import type { FileTree } from './file-tree.ts';
import { folderTree } from './folder-tree.ts';
import { zipTree } from './zip-tree.ts';

/**
 * What was handed in, a folder or a zip.
 *
 * @param path whole
 * @throws KitError if it is neither, or cannot be read
 */
export async function openTree(path: string): Promise<FileTree> {
  const stats = statsOf(path);
  if (stats.isDirectory()) {
    return folderTree(path);
  }
  if (stats.isFile()) {
    return zipTree(path);
  }
  throw noClass(path, 'is neither a folder nor a file');
}

function statsOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    throw noClass(
      path,
      code === 'ENOENT' ? 'is not there: check the spelling' : `cannot be looked at (${code})`,
    );
  }
}

function noClass(path: string, why: string): KitError {
  return new KitError(
    'no-class',
    `Expected the folder or zip with the submissions, but ${spellOutPath(path)} ${why}. For example: ${typedCommand('class', 'submissions.zip', '--out', 'results')}`,
  );
}
