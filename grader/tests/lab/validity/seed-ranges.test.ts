import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSeeds, missingSeeds, readSeeds, showSeeds } from '../../../lab/validity/seed-ranges.ts';

test('reads ranges and single seeds, in order and once', () => {
  expect(readSeeds('3..5, 1,4..6')).toEqual([1, 3, 4, 5, 6]);
});

test.each(['', 'all', '5..3', '1..', '1.5', '-1', '1...3'])('refuses “%s”', (text) => {
  expect(() => readSeeds(text)).toThrow(/Seeds were expected as in 1\.\.200/);
});

test('seeds written as a text are read again as the same seeds', () => {
  const seeds = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1 });
  fc.assert(
    fc.property(seeds, (some) => {
      expect(readSeeds(showSeeds(some))).toEqual([...some].sort((a, b) => a - b));
    }),
  );
});

test('consecutive seeds become one range', () => {
  expect(addSeeds('1..100', [101, 102, 200])).toBe('1..102, 200');
  expect(addSeeds('', [7])).toBe('7');
});

test('only seeds that were not measured are missing', () => {
  expect(missingSeeds([1, 2, 3, 4], '1..2, 4')).toEqual([3]);
  expect(missingSeeds([1, 2], '')).toEqual([1, 2]);
});
