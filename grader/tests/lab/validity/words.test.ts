import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bound, list, oneIn, percent, table } from '../../../lab/validity/words.ts';

test('a bound is never rounded down, and by two digits hardly up', () => {
  expect(bound(0.0234)).toBe('2.4%');
  expect(bound(3 / 6000)).toBe('0.05%');
  expect(bound(1)).toBe('100%');
  fc.assert(
    fc.property(fc.double({ min: 1e-7, max: 1, noNaN: true }), (share) => {
      const told = Number(bound(share).slice(0, -1)) / 100;
      expect(told).toBeGreaterThanOrEqual(share * (1 - 1e-9));
      expect(told).toBeLessThan(share * 1.11);
    }),
  );
});

test('shares and chances are told with two digits', () => {
  expect([0.00123, 0.1825, 0.9995, 0, 1].map(percent)).toEqual(['0.12%', '18%', '99.95%', '0%', '100%']);
  expect([1 / 19_800, 0].map(oneIn)).toEqual(['1 in 20,000', '0']);
});

test('a bar in a cell does not end it', () => {
  expect(
    table([
      ['a', 'b'],
      ['x|y', '2'],
    ]).split('\n'),
  ).toEqual(['| a | b |', '| --- | --- |', '| x\\|y | 2 |']);
});

test('a long list is cut, and says so', () => {
  expect(list(['a', 'b', 'c'], 2)).toBe('- a\n- b\n- … and 1 more');
  expect(list(['a', 'b'], 2)).toBe('- a\n- b');
});
