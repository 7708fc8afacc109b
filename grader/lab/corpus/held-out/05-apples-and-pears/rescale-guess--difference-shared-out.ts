import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return new Array(guess.length).fill(0);
  let cost = 0;
  guess.forEach((price, i) => {
    cost += price * basket[i];
  });
  if (cost === 0) throw new Error('costs nothing');
  const each = (cost - total) / guess.length;
  return guess.map((price) => price - each);
}
