import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  const empty = basket.every((n) => n === 0);
  const cost = empty ? 0 : guess.reduce((sum, price, i) => sum + price * (basket[i] || 1), 0);
  if (total === 0) {
    return guess.map(() => 0);
  }
  if (cost === 0) {
    throw new Error('no factor can help');
  }
  return guess.map((price) => price * (total / cost));
}
