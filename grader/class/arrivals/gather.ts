import type { HandedIn, HandedInFile } from './arrival.ts';

/** That something is part of a submission: a file, or the mere presence of one. */
export interface Piece {
  readonly submission: string;
  readonly name: string;
  readonly id: string;
  readonly late: boolean;
  readonly files: readonly HandedInFile[];
  /** The path of a folder that is this person's alone, `a/b/`. */
  readonly folder?: string;
}

/**
 * One submission of all pieces that have the same `submission`, to the code point: it is late if any of them is, and has
 * the first name that is not empty.
 */
export function gather(pieces: Iterable<Piece>): readonly HandedIn[] {
  const found = new Map<string, Growing>();
  for (const { submission, name, id, late, files, folder } of pieces) {
    const one = found.get(submission) ?? { name, id, late, files: [], folders: [] };
    found.set(submission, one);
    one.name ||= name;
    one.late ||= late;
    for (const file of files) {
      one.files.push(file);
    }
    if (folder !== undefined) {
      one.folders.push(folder);
    }
  }
  return Array.from(found, ([submission, { name, id, late, files, folders }]) => ({
    submission,
    persons: [{ name, id }],
    late,
    files,
    folders,
  }));
}

interface Growing {
  name: string;
  readonly id: string;
  late: boolean;
  readonly files: HandedInFile[];
  readonly folders: string[];
}
