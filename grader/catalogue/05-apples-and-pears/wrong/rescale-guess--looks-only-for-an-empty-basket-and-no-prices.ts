import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  if (total === 0) {
    return guess.map(() => 0);
  }
  if (basket.every((n) => n === 0) || guess.every((price) => price === 0)) {
    throw new Error('no factor can help');
  }
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  return guess.map((price) => price * (total / cost));
}
