import { type Row, totalOf } from './row.ts';

export interface Scores {
  /** By id. */
  readonly scores: ReadonlyMap<string, number>;
  /** The ids of those whose score goes nowhere, because it could go to somebody else. */
  readonly doubtful: readonly string[];
}

/**
 * The scores that go into the table of Canvas or Moodle. Somebody who handed in something, but none of the six files,
 * has 0, as in the gradebook. The cell stays as it is for a `fault`, for somebody without any file, who handed in nothing,
 * and for a row without an id.
 *
 * Doubtful is an id that several rows have, with different points: nobody can say which of them counts. So is one of an
 * anonymous download from Canvas: it is no student's number, and may look like one.
 */
export function scoresOf(rows: readonly Row[], layout: string): Scores {
  const scores = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const row of rows) {
    const total = totalOf(row);
    if (row.id === '' || total === null || row.files === 0) {
      continue;
    }
    const isAnonymous = layout === 'canvas' && row.submission.startsWith('anon_');
    if (isAnonymous || (scores.get(row.id) ?? total) !== total) {
      doubtful.add(row.id);
    }
    scores.set(row.id, total);
  }
  for (const id of doubtful) {
    scores.delete(id);
  }
  return { scores, doubtful: [...doubtful] };
}
