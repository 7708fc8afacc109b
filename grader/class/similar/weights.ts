import type { Numbered } from './numbered.ts';
import type { Pieces } from './pieces.ts';

export interface Weighing {
  /** By piece. */
  readonly weights: Float64Array;
  /** By answer, what its pieces weigh together; if it has fewer than `ENOUGH`, as much as if they were a part of something larger. */
  readonly totals: Float64Array;
}

/**
 * What pieces weigh: `log2((N + 4) / n)`, if n of N different answers of the class have it; 1 at least, so that a class in which nearly
 * all are the same is not taken for one in which all are different.
 *
 * @param all first the people, then others
 * @param isFirst by person, whether nobody before has the same answer; only these are counted
 */
export function weighing(all: readonly Numbered[], isFirst: readonly boolean[]): Weighing {
  const pieces =
    all.reduce(
      (most, { distinct }) =>
        Math.max(
          most,
          distinct.reduce((a, b) => Math.max(a, b), -1),
        ),
      -1,
    ) + 1;
  const counts = new Uint32Array(pieces);
  isFirst.forEach((isCounted, person) => {
    for (const piece of isCounted ? (all[person] as Numbered).distinct : []) {
      counts[piece] = (counts[piece] as number) + 1;
    }
  });
  const different = isFirst.filter(Boolean).length;
  const weights = Float64Array.from(counts, (count) =>
    Math.max(LEAST_WEIGHT, Math.log2((different + FAMILIAR) / Math.max(count, 1))),
  );
  const totals = Float64Array.from(all, ({ distinct }) => {
    const sum = distinct.reduce((sum, piece) => sum + (weights[piece] as number), 0);
    return sum * Math.max(1, ENOUGH / Math.max(distinct.length, 1));
  });
  return { weights, totals };
}

/** In a small class, too, a piece that all have weighs something. */
const FAMILIAR = 4;
const LEAST_WEIGHT = 1;
/** A usual answer to all exercises has 1,000 to 2,000 different pieces, one to the longest exercise 300. */
const ENOUGH = 1_000;

/** Whether there is something in an answer, and it is equal to none before it. */
export function firstOfEach(people: readonly Pieces[]): readonly boolean[] {
  const known = new Set<string>();
  return people.map(({ hashes, digest }) => hashes.length > 0 && known.size < known.add(digest).size);
}
