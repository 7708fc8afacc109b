import { isIgnored } from '../../submission/files/ignored.ts';
import type { FileTree, TreeFile } from '../files/file-tree.ts';
import { looksLikeWork } from '../files/looks-like-work.ts';
import type { HandedInFile } from './arrival.ts';

/** A folder of what was handed in. */
export interface Folder {
  /** Of what was given itself, without `.zip`. */
  readonly name: string;
  /** From the top of what was given, `a/b/`; empty for what was given itself. */
  readonly path: string;
  /** Those directly in it. */
  readonly files: readonly TreeFile[];
  /** Those directly in it, by name. */
  readonly folders: ReadonlyMap<string, Folder>;
  /** All files in it, at any depth, sorted as in the tree. */
  readonly below: () => readonly TreeFile[];
}

/** Folders in each other, from the outermost to the innermost. */
export type Levels = readonly [Folder, ...Folder[]];

/**
 * Where a class may begin: what was given; and, if this has one folder and nothing else, that one, and so on. What
 * nobody looks at does not count.
 *
 * @param given the name of the folder or zip that was given
 */
export function levelsOf(tree: FileTree, given: string): Levels {
  const levels: [Folder, ...Folder[]] = [asFolders(tree, given.replace(/\.zip$/i, ''))];
  for (;;) {
    const innermost = levels.at(-1) as Folder;
    const [only, ...others] = innermost.folders.values();
    if (only === undefined || others.length + innermost.files.length > 0) {
      return levels;
    }
    levels.push(only);
  }
}

/** All files in a folder, at any depth, with paths within the folder. */
export function filesIn(folder: Folder): readonly HandedInFile[] {
  return folder.below().map((source) => ({ path: source.path.slice(folder.path.length), source }));
}

/** Whether something in a folder looks like work. */
export function hasWork(folder: Folder): boolean {
  return folder.below().some(({ path }) => looksLikeWork(path));
}

/** Whether what looks like so many submissions is a stray among folders of students: these are more than twice as many. */
export function isOutnumbered(submissions: number, others: readonly Folder[]): boolean {
  return 2 * submissions < others.filter(hasWork).length;
}

/** `c.ts` of `a/b/c.ts`. */
export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

interface Growing extends Folder {
  readonly files: TreeFile[];
  readonly folders: Map<string, Growing>;
  /** Its files are these of the list: a folder's files stand together there, as the list is sorted by path. */
  start: number;
  end: number;
}

function asFolders(tree: FileTree, name: string): Folder {
  const paths = new Set(tree.files.map(({ path }) => path));
  const files = tree.files.filter(({ path }) => !isIgnored(path, paths));
  const grow = (name: string, path: string): Growing => {
    const folder: Growing = {
      name,
      path,
      files: [],
      folders: new Map(),
      start: Number.POSITIVE_INFINITY,
      end: 0,
      below: () => files.slice(folder.start, folder.end),
    };
    return folder;
  };
  const top = grow(name, '');
  /** The folders from the top to one with this path, `a/b/`. */
  const chain = (path: string): readonly Growing[] => {
    const folders = [top];
    for (const part of path.split('/').slice(0, -1)) {
      const parent = folders.at(-1) as Growing;
      const child = parent.folders.get(part) ?? grow(part, `${parent.path}${part}/`);
      parent.folders.set(part, child);
      folders.push(child);
    }
    return folders;
  };
  files.forEach((file, i) => {
    const folders = chain(file.path);
    folders.at(-1)?.files.push(file);
    for (const folder of folders) {
      folder.start = Math.min(folder.start, i);
      folder.end = i + 1;
    }
  });
  for (const path of tree.folders) {
    if (!isIgnored(path, paths)) {
      chain(path);
    }
  }
  return top;
}
