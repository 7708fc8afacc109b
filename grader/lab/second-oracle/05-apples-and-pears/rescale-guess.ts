import type { Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { dot, exact, rounded, ZERO } from '../exact.ts';

/**
 * `price * total / cost`, multiplied before it is divided. The magnitude grows with what cancels in the cost. For whole
 * numbers, which add up without rounding, that is more than needed.
 */
export function rescaleGuess(guess: Vector, basket: Vector, total: number): readonly ExpectedNumber[] {
  if (guess.length !== basket.length) {
    throw new Error('the numbers of prices and counts differ');
  }
  const [prices, counts] = [guess.map(exact), basket.map(exact)];
  const cost = dot(prices, counts);
  if (cost.isZero() && total !== 0) {
    throw new Error('no factor turns a cost of 0 into another total');
  }
  const size = dot(
    prices.map((price) => price.abs()),
    counts.map((count) => count.abs()),
  );
  return prices.map((price) => {
    const value = total === 0 ? ZERO : price.times(total).div(cost);
    return rounded(value, value.isZero() ? ZERO : value.abs().times(size).div(cost.abs()));
  });
}
