import { setImmediate } from 'node:timers/promises';
import { BINS, binOf, type Chance, chanceOf, LOWEST } from './chance.ts';
import { commonInEach } from './common-in.ts';
import { numbered, ownersOf } from './numbered.ts';
import type { Pieces } from './pieces.ts';
import { firstOfEach, weighing } from './weights.ts';

/** Two who share more than their class explains. */
export interface Alike {
  /** Positions among the people. */
  readonly a: number;
  /** The same; or, for `asInKit`, a position among the answers of the kit. */
  readonly b: number;
  /** Of what is rare in the class: 0 to 1. */
  readonly share: number;
  /** Lines of the longest run that both have, in the one in which they are fewer. */
  readonly longestRun: number;
}

export interface Compared {
  /** The most alike first. */
  readonly pairs: readonly Alike[];
  readonly asInKit: readonly Alike[];
  readonly chance: Chance;
  /** How many pairs of people share how much: see `binOf`. */
  readonly shares: Uint32Array;
}

/**
 * Compares everybody with everybody, and with the answers of the kit.
 *
 * What two share is the weight of the pieces that both have, of all that they have: `shared / √(weight of a · weight of b)`. A piece
 * that n of N different answers have weighs `log2((N + 4) / n)`, at least 1: what everybody writes counts little, whatever the reason. Answers
 * that are equal to the last token count as one, so that copies do not make themselves usual. If somebody has few pieces, they share
 * in proportion less, and whoever shares one exercise only is not listed: a short exercise that is the same proves nothing.
 *
 * It takes memory for the pieces and the pairs that are listed, and no more.
 *
 * @param people in order
 * @param signal stops it; its reason is then thrown
 */
export async function compareAll(
  people: readonly Pieces[],
  kit: readonly Pieces[],
  signal?: AbortSignal,
): Promise<Compared> {
  const all = numbered([...people, ...kit]);
  const isFirst = firstOfEach(people);
  const { weights, totals } = weighing(all, isFirst);
  const owners = ownersOf(all);
  const sharedWith = (a: number): Float64Array => {
    const shared = new Float64Array(all.length);
    for (const piece of all[a]?.distinct ?? []) {
      const weight = weights[piece] as number;
      const having = owners[piece] as readonly number[];
      for (let i = having.length - 1; i >= 0 && (having[i] as number) > a; i -= 1) {
        shared[having[i] as number] = (shared[having[i] as number] as number) + weight;
      }
    }
    return shared;
  };
  const shares = new Uint32Array(BINS);
  const different = new Uint32Array(BINS);
  const found: Omit<Alike, 'longestRun'>[] = [];
  for (const a of people.keys()) {
    const shared = sharedWith(a);
    for (let b = a + 1; b < all.length; b += 1) {
      if (totals[a] === 0 || totals[b] === 0) {
        continue;
      }
      const share = Math.min(
        1,
        (shared[b] as number) / Math.sqrt((totals[a] as number) * (totals[b] as number)),
      );
      if (b < people.length) {
        const bin = binOf(share);
        shares[bin] = (shares[bin] as number) + 1;
        different[bin] = (different[bin] as number) + (isFirst[a] && isFirst[b] ? 1 : 0);
      }
      if (share >= LOWEST) {
        found.push({ a, b, share });
      }
    }
    if (a % BETWEEN_PAUSES === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
  }
  const having = people.filter(({ hashes }) => hashes.length > 0).length;
  const chance = chanceOf(different, (having * (having - 1)) / 2);
  const listed = found.filter(
    ({ b, share }) => share >= Math.max(chance.threshold, b < people.length ? 0 : LOWEST_OF_KIT),
  );
  const common = await commonInEach(all, listed, signal);
  const sorted = listed
    .flatMap((pair, i): readonly Alike[] => {
      const { isOneExercise = true, longestRun = 0 } = common[i] ?? {};
      return isOneExercise ? [] : [{ ...pair, longestRun }];
    })
    .sort((x, y) => y.share - x.share || x.a - y.a || x.b - y.b);
  return {
    pairs: sorted.filter(({ b }) => b < people.length),
    asInKit: sorted
      .filter(({ b }) => b >= people.length)
      .map((pair) => ({ ...pair, b: pair.b - people.length })),
    chance,
    shares,
  };
}

/** The answers of the kit are none of the class, whose own pairs say nothing about them. */
const LOWEST_OF_KIT = 0.5;
const BETWEEN_PAUSES = 20;
