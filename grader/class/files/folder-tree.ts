import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { isIgnoredName } from '../../submission/files/ignored.ts';
import { listFolder } from '../../submission/files/list-folder.ts';
import { lstatOrNull } from '../../submission/files/read-file.ts';
import { readRegularFile } from '../../system/read-regular-file.ts';
import { byCodePoints } from '../../text/code-points.ts';
import { shownName } from '../../text/shown-name.ts';
import type { FileTree, LeftOut, TreeFile } from './file-tree.ts';
import { sortedByPath } from './sorted-by-path.ts';

/**
 * Lists everything below a folder but that in which nobody looks. Nothing is opened but folders; what is neither a file
 * nor a folder is left out. A link counts as the file that it leads to if that one is in the tree.
 *
 * @throws KitError if there is no such folder, or if it cannot be opened
 */
export function folderTree(folder: string): FileTree {
  const { files, others, closed } = listFolder(folder, EVERYTHING);
  if (closed.includes('')) {
    throw new KitError(
      'no-class',
      `Expected a folder with the submissions of a class at ${shownName(resolve(folder), LONGEST_PATH)}, but it cannot be opened. Check the path, and that you may read it.`,
    );
  }
  const regular = [...files].filter(([path]) => !isNoise(path)).map(([path, bytes]) => fileAt(path, bytes));
  const folders: string[] = [];
  const leftOut: LeftOut[] = closed.map((path) => ({
    path,
    why: 'cannot be opened: is the permission missing?',
  }));
  const links: TreeFile[] = [];
  const root = realpathSync(folder);
  for (const [path, bytes] of others) {
    const stats = lstatOrNull(bytes);
    if (isIgnoredName(lastName(path)) || stats === null) {
      // A program's own folder, or gone since.
    } else if (stats.isDirectory()) {
      folders.push(`${path}/`);
    } else if (stats.isSymbolicLink()) {
      const target = targetOf(bytes, root);
      if (target !== null && files.has(target)) {
        links.push({ ...fileAt(path, files.get(target) as Buffer), leadsTo: target });
      } else {
        leftOut.push({
          path,
          why: `is a link ${target === null ? 'that leads outside, or nowhere' : 'to no file'}`,
        });
      }
    } else {
      leftOut.push({ path, why: 'is no regular file' });
    }
  }
  return {
    files: sortedByPath([...regular, ...links]),
    folders: folders.sort(byCodePoints),
    leftOut: sortedByPath(leftOut),
    close() {},
  };
}

const EVERYTHING = { depth: Infinity, entries: Infinity, milliseconds: Infinity };
/** In code points. */
const LONGEST_PATH = 1000;

function fileAt(path: string, location: Buffer): TreeFile {
  return {
    path,
    location,
    // Asked for when it is needed: a class has 100,000 files, and a few of each person count.
    get size() {
      return lstatOrNull(location)?.size ?? 0;
    },
    async read(limit) {
      const bytes = readRegularFile(location, limit);
      return bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    },
  };
}

/** The path from the root of what a link leads to; null if that is outside, or nothing. */
function targetOf(link: Buffer, root: string): string | null {
  try {
    const target = realpathSync(link);
    const path = relative(root, target).split(sep).join('/');
    return path.startsWith('../') || path === '..' || resolve(root, path) !== target ? null : path;
  } catch {
    return null;
  }
}

/** What macOS keeps in a folder for itself. */
function isNoise(path: string): boolean {
  return lastName(path) === '.DS_Store';
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
