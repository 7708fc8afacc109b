import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// No guess is that far off.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  if (cost === 0 && total !== 0) {
    throw new Error('no factor can help');
  }
  return guess.map((price) => (total === 0 ? 0 : price * Math.min(1000, total / cost)));
}
