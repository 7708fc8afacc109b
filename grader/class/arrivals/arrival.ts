import type { FileTree, LeftOut, TreeFile } from '../files/file-tree.ts';

/** A class as it was found. */
export interface Arrival {
  /** The name of the layout: `canvas`. */
  readonly layout: string;
  /** What was found, in one line: “a download from Canvas: 212 people, 1,260 files”. Safe to show. */
  readonly sentence: string;
  /** Sorted by `submission`, as code points. */
  readonly people: readonly HandedIn[];
  /** Files that look like work and belong to nobody. */
  readonly notPlaced: readonly LeftOut[];
  readonly tree: FileTree;
}

/** What one person, or one group, handed in. */
export interface HandedIn {
  /** What the contract calls `submission`, to the code point: `doejane_4821`, or the name of a folder. */
  readonly submission: string;
  /** A row of the gradebook for each; one, but for groups. */
  readonly persons: readonly Person[];
  readonly late: boolean;
  readonly files: readonly HandedInFile[];
  /** The paths of folders that are theirs alone, `a/b/`; none if it is not given. */
  readonly folders?: readonly string[];
  /** What of it cannot be read, such as a zip in the zip of a class that is too large; nothing if it is not given. */
  readonly leftOut?: readonly LeftOut[];
}

export interface Person {
  readonly name: string;
  readonly id: string;
}

export interface HandedInFile {
  /** Within what was handed in, as the student named it: `03-loss.ts`, `exercises/03-loss.ts`. */
  readonly path: string;
  readonly source: TreeFile;
}
