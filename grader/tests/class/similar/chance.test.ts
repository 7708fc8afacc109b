import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BINS, binOf, chanceOf, medianOf, shareOfBin } from '../../../class/similar/chance.ts';

/** Pairs with these shares, so many of each. */
function bins(shares: readonly (readonly [share: number, count: number])[]): Uint32Array {
  const counts = new Uint32Array(BINS);
  for (const [share, count] of shares) {
    counts[binOf(share)] = count;
  }
  return counts;
}

/** A class in which people share between `least` and `most`. */
function spread(least: number, most: number, count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: 50 }, (_, i) => [least + ((most - least) * i) / 50, count / 50] as const);
}

test('in a class that shares more, a pair has to share more to be listed', () => {
  const [little, much] = [spread(0.02, 0.08, 20_000), spread(0.02, 0.4, 20_000)].map((shares) =>
    chanceOf(bins(shares), 20_000),
  );
  expect(little?.limit).toBe('lowest');
  expect(much?.threshold).toBeGreaterThan(little?.threshold ?? 1);
});

test('copies do not hide each other, not even if most pairs of a class are copies', () => {
  const alone = spread(0.02, 0.2, 5_000);
  const expected = chanceOf(bins(alone), 20_000).threshold;
  expect(chanceOf(bins([...alone, [0.95, 15_000]]), 20_000).threshold).toBe(expected);
});

test('however alike a class is, more than 60% is listed; however different, less than 35% is not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(10_000)), { maxLength: 20 }),
      (shares) => {
        const pairs = shares.reduce((sum, [, count]) => sum + count, 0);
        const { threshold } = chanceOf(bins(shares), pairs);
        expect(threshold).toBeGreaterThanOrEqual(0.35);
        expect(threshold).toBeLessThanOrEqual(0.6);
      },
    ),
  );
});

test('the more two share, the fewer such pairs are expected', () => {
  const { expected } = chanceOf(bins(spread(0.02, 0.3, 1_000)), 1_000);
  expect([0.1, 0.3, 0.5, 0.9].map(expected)).toEqual(
    [0.1, 0.3, 0.5, 0.9].map(expected).sort((a, b) => b - a),
  );
});

test('a bin holds its share', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(Math.abs(shareOfBin(binOf(share)) - share)).toBeLessThan(0.001);
    }),
  );
});

test('it is said what has set the threshold', () => {
  const alone = spread(0.02, 0.2, 20_000);
  const limits = [
    bins(alone),
    bins([[0.95, 100_000]]),
    bins([[0.1, 3]]),
    bins([...spread(0.02, 0.3, 20_000), [0.55, 15_000]]),
  ].map(
    (shares) =>
      chanceOf(
        shares,
        shares.reduce((sum, count) => sum + count),
      ).limit,
  );
  expect(limits).toEqual(['class', 'usual', 'lowest', 'highest']);
});

test('the median is that of all pairs, whatever the threshold leaves out', () => {
  expect(
    medianOf(
      bins([
        [0.1, 3],
        [0.95, 7],
      ]),
    ),
  ).toBeCloseTo(0.95, 2);
  expect(
    medianOf(
      bins([
        [0.1, 7],
        [0.95, 3],
      ]),
    ),
  ).toBeCloseTo(0.1, 2);
});
