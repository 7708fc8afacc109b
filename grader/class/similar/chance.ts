import { normalTail } from '../../numbers/normal-tail.ts';

/** What a class explains by itself. */
export interface Chance {
  /** Pairs with at least this share are listed. */
  readonly threshold: number;
  /** What has set the threshold: the class itself, or a usual class if it has too few pairs that differ; or it is the lowest or highest of all. */
  readonly limit: 'class' | 'usual' | 'lowest' | 'highest';
  /** How many pairs of the class would share at least as much if everybody had worked alone. */
  expected(share: number): number;
}

/**
 * The distribution of what two people share who have worked alone, taken from the class itself.
 *
 * On the scale `asin(√share)` it is near a normal one, whose middle is the median of all pairs. Its width is the largest that any of
 * four quantiles above the middle asks for, so that habits which some people have in common make it wider. Pairs above `HIGHEST` do
 * not count: whoever copied does not hide others, not even if half of a class did. A small class has few pairs, so
 * `USUAL.pairs` of a usual class are added to its own.
 *
 * @param shares of every two different answers, by bin: see `binOf`
 * @param pairs how many pairs there are
 */
export function chanceOf(shares: Uint32Array, pairs: number): Chance {
  const counted = shares.subarray(0, binOf(HIGHEST));
  const total = counted.reduce((sum, count) => sum + count, 0);
  const quantile = quantilesOf(counted, total);
  const own = total / (total + USUAL.pairs);
  const mix = (ofClass: number, usual: number) => (total === 0 ? usual : own * ofClass + (1 - own) * usual);
  const middle = mix(quantile(0.5), USUAL.middle);
  const width = mix(
    Math.max(...QUANTILES.map(({ at, z }) => (quantile(at) - quantile(0.5)) / z)),
    USUAL.width,
  );
  const expected = (share: number) =>
    pairs * normalTail((scaled(share) - middle) / Math.max(width, LEAST_WIDTH));
  const limit =
    expected(LOWEST) <= LISTED_BY_CHANCE
      ? 'lowest'
      : expected(HIGHEST) > LISTED_BY_CHANCE
        ? 'highest'
        : own < 0.5
          ? 'usual'
          : 'class';
  return { threshold: thresholdOf(expected), limit, expected };
}

/** So many pairs are expected to be listed by chance: one in four classes of people who all work alone. */
const LISTED_BY_CHANCE = 0.25;
/** A pair that shares less is listed in no class. */
export const LOWEST = 0.35;
/** A pair that shares more is listed in every class. */
const HIGHEST = 0.6;

const QUANTILES = [
  { at: 0.75, z: 0.6745 },
  { at: 0.9, z: 1.2816 },
  { at: 0.97, z: 1.8808 },
  { at: 0.99, z: 2.3263 },
];

/** On the scale of `scaled`: measured in classes made from the right answers of the kit. */
const USUAL = { pairs: 100, middle: 0.24, width: 0.1 };
const LEAST_WIDTH = 0.03;

function thresholdOf(expected: (share: number) => number): number {
  let [low, high] = [LOWEST, HIGHEST];
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    [low, high] = expected(middle) > LISTED_BY_CHANCE ? [middle, high] : [low, middle];
  }
  return high;
}

function scaled(share: number): number {
  return Math.asin(Math.sqrt(Math.min(Math.max(share, 0), 1)));
}

/** Shares are counted in bins of equal width on the scale on which they are normal. */
export const BINS = 2_000;

export function binOf(share: number): number {
  return Math.min(BINS - 1, Math.floor((scaled(share) / (Math.PI / 2)) * BINS));
}

/** Half of all share less. */
export function medianOf(shares: Uint32Array): number {
  const at = quantilesOf(
    shares,
    shares.reduce((sum, count) => sum + count, 0),
  )(0.5);
  return Math.sin(at) ** 2;
}

/** The share in the middle of a bin. */
export function shareOfBin(bin: number): number {
  return Math.sin(((bin + 0.5) / BINS) * (Math.PI / 2)) ** 2;
}

function quantilesOf(counts: Uint32Array, total: number): (at: number) => number {
  return (at) => {
    let sum = 0;
    const bin = counts.findIndex((count) => {
      sum += count;
      return sum >= at * total && sum > 0;
    });
    return ((Math.max(bin, 0) + 0.5) / BINS) * (Math.PI / 2);
  };
}
