import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  const sum = guess.reduce((all, price) => all + price, 0);
  const cost = guess.reduce((all, price, i) => all + price * basket[i], 0);
  if (cost === 0 && total !== 0) {
    throw new Error('no factor can help');
  }
  return guess.map((price) => (total === 0 ? 0 : price * (total / (sum || 1))));
}
