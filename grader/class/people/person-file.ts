import type { TreeFile } from '../files/file-tree.ts';

/** A file of one person; those of a zip as if it were unpacked into a folder with the name of the zip. */
export interface PersonFile {
  /** Within what was handed in: `exercises/03-loss.ts`, `a.zip/03-loss.ts`. */
  readonly path: string;
  /** Below what was given: `doejane_4821_99317_a.zip/03-loss.ts`. */
  readonly told: string;
  readonly source: TreeFile;
}
