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
  readonly why: string;
}
