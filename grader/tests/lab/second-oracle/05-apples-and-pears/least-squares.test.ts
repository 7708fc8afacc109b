import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from '../../../../catalogue/05-apples-and-pears/receipts.ts';
import { leastSquares } from '../../../../lab/second-oracle/05-apples-and-pears/least-squares.ts';

test('one apple 2, three apples 4, five apples 9: by hand', () => {
  const best = leastSquares([[1], [3], [5]], [2, 4, 9]);
  expect([best.weights[0]?.toNumber(), best.bias.toNumber()]).toEqual([1.75, -0.25]);
  expect(best.loss.toNumber()).toBeCloseTo(0.5, 12);
  expect(best.unique).toBe(true);
});

test('baskets that say the same twice settle nothing, and are explained all the same', () => {
  const best = leastSquares(
    [
      [3, 2],
      [6, 4],
    ],
    [7, 14],
  );
  expect(best.unique).toBe(false);
  expect(best.loss.toNumber()).toBeLessThan(1e-40);
});

test('agrees with singular values, on whether the prices are settled too', () => {
  const counts = fc.array(fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(counts, fc.array(fc.nat(1000), { minLength: 9, maxLength: 9 }), (baskets, totals) => {
      const best = bestOf(baskets, totals.slice(0, baskets.length));
      const truth = leastSquares(baskets, totals.slice(0, baskets.length));
      const rank = best.singularValues.filter((s) => s > 1e-9).length;
      expect(truth.unique).toBe(rank === 4);
      expect(Math.abs(best.loss - truth.loss.toNumber())).toBeLessThan(1e-6);
      if (truth.unique) {
        expect(best.params.bias).toBeCloseTo(truth.bias.toNumber(), 4);
      }
    }),
  );
});
