import type { LeftOut } from '../files/file-tree.ts';

/**
 * Each file that was left out once for each reason: a zip may have an entry twice, and every shard tells of the files that
 * belong to nobody. So shards or none give the same.
 */
export function distinct(files: readonly LeftOut[]): readonly LeftOut[] {
  return [...new Map(files.map((file) => [`${file.path}\0${file.why}`, file])).values()];
}
