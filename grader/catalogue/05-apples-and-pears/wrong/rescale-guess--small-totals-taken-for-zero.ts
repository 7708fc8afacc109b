import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Less than a thousandth is taken for 0.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  if (cost === 0 && total !== 0) {
    throw new Error('no factor can help');
  }
  return guess.map((price) => (Math.abs(total) < 0.001 ? 0 : price * (total / cost)));
}
