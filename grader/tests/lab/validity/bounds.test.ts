import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfMissing, runsNeeded, upperBound } from '../../../lab/validity/bounds.ts';

test('none found: the rule of three', () => {
  expect(upperBound(0, 2995)).toBeCloseTo(3 / 2995, 12);
  expect(upperBound(0, 2)).toBe(1);
  expect(upperBound(0, 0)).toBe(1);
});

test.each([
  [1, 100, 0.04656],
  [5, 100, 0.10225],
  [10, 1000, 0.01688],
])('%i of %i found: the exact bound', (found, tries, bound) => {
  expect(upperBound(found, tries)).toBeCloseTo(bound, 4);
});

test('all found: the bound is 1', () => {
  expect(upperBound(4, 4)).toBe(1);
});

test('(1 - p)^n', () => {
  expect(chanceOfMissing(0.01, 100)).toBeCloseTo(0.366, 3);
  expect(chanceOfMissing(0.01, 1000)).toBeCloseTo(0.00004317, 8);
});

test('the runs needed are the fewest that are enough', () => {
  const share = fc.double({ min: 0.0001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 9 }), (p, digits) => {
      const chance = 10 ** -digits;
      const runs = runsNeeded(p, chance);
      expect(chanceOfMissing(p, runs)).toBeLessThanOrEqual(chance * (1 + 1e-9));
      expect(chanceOfMissing(p, runs - 1)).toBeGreaterThan(chance * (1 - 1e-9));
    }),
  );
  expect(runsNeeded(1, 1e-6)).toBe(1);
  expect(runsNeeded(0, 1e-6)).toBe(Number.POSITIVE_INFINITY);
});
