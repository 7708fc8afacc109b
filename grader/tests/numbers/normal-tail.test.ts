import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalTail } from '../../numbers/normal-tail.ts';

test.each([
  [0, 0.5],
  [1, 0.15865525393145707],
  [1.96, 0.024997895148220435],
  [5, 2.866515718791939e-7],
  [10, 7.61985302416047e-24],
])('above %d lies %d of a normal distribution', (z, tail) => {
  expect(normalTail(z) / tail).toBeCloseTo(1, 5);
});

test('what is above and what is below is all, and further out is less', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (z) => {
      expect(normalTail(z) + normalTail(-z)).toBeCloseTo(1, 6);
      expect(normalTail(z + 0.01)).toBeLessThan(normalTail(z));
    }),
  );
});
