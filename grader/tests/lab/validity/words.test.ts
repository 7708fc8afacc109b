import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bound, list, oneIn, percent, table } from '../../../lab/validity/words.ts';

test('a bound is rounded up, by a tenth at most', () => {
  expect(bound(0.0234)).toBe('2.4%');
  expect(bound(3 / 6000)).toBe('0.05%');
  expect(bound(1)).toBe('100%');
  fc.assert(
    fc.property(fc.double({ min: 1e-7, max: 1, noNaN: true }), (share) => {
      const shown = Number(bound(share).slice(0, -1)) / 100;
      expect(shown).toBeGreaterThanOrEqual(share * (1 - 1e-9));
      expect(shown).toBeLessThan(share * 1.11);
    }),
  );
});

test('shares and probabilities have two significant digits', () => {
  expect([0.00123, 0.1825, 0.9995, 0, 1].map(percent)).toEqual(['0.12%', '18%', '99.95%', '0%', '100%']);
  expect([1 / 19_800, 0].map(oneIn)).toEqual(['1 in 20,000', '0']);
});

test('a vertical bar does not end a cell', () => {
  expect(
    table([
      ['a', 'b'],
      ['x|y', '2'],
    ]).split('\n'),
  ).toEqual(['| a | b |', '| --- | --- |', '| x\\|y | 2 |']);
});

test('a long list is cut, and says how many lines are missing', () => {
  expect(list(['a', 'b', 'c'], 2)).toBe('- a\n- b\n- … and 1 more');
  expect(list(['a', 'b'], 2)).toBe('- a\n- b');
});
