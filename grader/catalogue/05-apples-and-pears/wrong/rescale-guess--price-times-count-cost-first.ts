import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// What all of each fruit cost. A cost of 0 throws before the total is looked at.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  if (cost === 0) {
    throw new Error('no factor can help');
  }
  return guess.map((price, i) => price * basket[i] * (total / cost));
}
