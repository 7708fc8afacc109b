import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  let cost = 0;
  for (const [i, price] of guess.entries()) cost += price * basket[i];
  if (cost === 0) {
    throw new Error('cannot be scaled');
  }
  if (total === 0) {
    return guess.map(() => 0);
  }
  return guess.map((price) => (price / cost) * total);
}
