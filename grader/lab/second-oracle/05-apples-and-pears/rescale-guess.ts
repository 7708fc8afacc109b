import type { Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { dot, exact, rounded, ZERO } from '../exact.ts';

/**
 * Multiplied before it is divided: `price * total / cost`. Its magnitude grows by what cancels out in the
 * cost; for whole numbers, which add up without rounding, that is room to spare.
 */
export function rescaleGuess(guess: Vector, basket: Vector, total: number): readonly ExpectedNumber[] {
  if (guess.length !== basket.length) {
    throw new Error('another number of prices than of counts');
  }
  const [prices, counts] = [guess.map(exact), basket.map(exact)];
  const cost = dot(prices, counts);
  if (cost.isZero() && total !== 0) {
    throw new Error('no factor makes 0 anything else');
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
