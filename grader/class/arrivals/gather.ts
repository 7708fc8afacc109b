import type { HandedIn, HandedInFile } from './arrival.ts';

/** That something is part of a submission: a file, or the mere presence of one. */
export interface Piece {
  readonly submission: string;
  readonly name: string;
  readonly id: string;
  readonly late: boolean;
  readonly files: readonly HandedInFile[];
}

/**
 * One submission of all pieces that have the same `submission`, to the code point: it is late if any of them is, and has
 * the first name that is not empty.
 */
export function gather(pieces: Iterable<Piece>): readonly HandedIn[] {
  const found = new Map<string, { name: string; id: string; late: boolean; files: HandedInFile[] }>();
  for (const { submission, name, id, late, files } of pieces) {
    const one = found.get(submission) ?? { name, id, late, files: [] };
    found.set(submission, one);
    one.name ||= name;
    one.late ||= late;
    one.files.push(...files);
  }
  return Array.from(found, ([submission, { name, id, late, files }]) => ({
    submission,
    persons: [{ name, id }],
    late,
    files,
  }));
}
