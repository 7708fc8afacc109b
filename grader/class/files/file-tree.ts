/** What was handed in, a folder or a zip, as one list of files. */
export interface FileTree {
  /** Sorted by path, as code points. */
  readonly files: readonly TreeFile[];
  /** Every folder, `a/b/`, so that one without a file is seen too. */
  readonly folders: readonly string[];
  /** What is not read, and why: links that lead outside, entries of a zip that are too large. Safe to show. */
  readonly leftOut: readonly LeftOut[];
  close(): void;
}

export interface TreeFile {
  /** With `/` between folders, from the top of what was given. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Where it lies on the disk, for the file system; left out for a file in a zip. */
  readonly location?: Buffer;
  /** Of a link, the path in the tree of the file that it leads to. It may be that of another person. */
  readonly leadsTo?: string;
  /** What a reader should know about it, to follow its path: “is twice in the zip; the last counts”. Safe to show. */
  readonly note?: string;
  /**
   * Reads it, but no more than `limit` bytes.
   *
   * @returns null if it cannot be read
   */
  read(limit: number): Promise<Buffer | null>;
}

/** A file that is not graded, and why. */
export interface LeftOut {
  /** Raw, as the system or the zip has it. */
  readonly path: string;
  /** To follow its path: “is a link that leads outside”. Safe to show. */
  readonly why: string;
}
