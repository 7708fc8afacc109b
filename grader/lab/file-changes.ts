import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { KitError } from '../model/kit-error.ts';

/** The size and the last change of files, by their path below a root, with `/` between folders. */
export type FileSnapshot = ReadonlyMap<string, string>;

export interface Snapshot {
  readonly root: string;
  /** Files and folders below the root; a folder stands for all files below it. */
  readonly paths: readonly string[];
  /** Those among them that are skipped. */
  readonly leftOut?: readonly string[];
}

/** @throws KitError if a path does not exist: nothing would be watched there */
export function snapshotFiles({ root, paths, leftOut = [] }: Snapshot): FileSnapshot {
  ensureExist(root, [...paths, ...leftOut]);
  const skipped = new Set(leftOut.map((path) => join(root, path)));
  return new Map(
    paths
      .flatMap((path) => filesBelow(join(root, path), skipped))
      .map((file) => {
        const stats = statSync(file, { throwIfNoEntry: false });
        return [relative(root, file).split(sep).join('/'), `${stats?.size} ${stats?.mtimeMs}`];
      }),
  );
}

/** The files that were written, added or removed between two snapshots. */
export function changedFiles(before: FileSnapshot, after: FileSnapshot): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
}

/** The files below a folder, or the path itself if it is a file; none if there is no such path. */
export function filesBelow(path: string, skipped: ReadonlySet<string> = new Set()): readonly string[] {
  const stats = skipped.has(path) ? undefined : statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    return [];
  }
  return stats.isDirectory()
    ? readdirSync(path).flatMap((name) => filesBelow(join(path, name), skipped))
    : [path];
}

/** @throws KitError if a path below the root does not exist */
export function ensureExist(root: string, paths: readonly string[]): void {
  const missing = paths.filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) {
    throw new KitError(
      'moved-path',
      `The laboratory names ${missing.join(', ')}, which is not there any more: adapt the list that names it.`,
    );
  }
}
