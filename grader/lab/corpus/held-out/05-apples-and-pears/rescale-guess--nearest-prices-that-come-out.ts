import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  let cost = 0;
  let squares = 0;
  for (let i = 0; i < guess.length; i++) {
    cost += guess[i] * basket[i];
    squares += basket[i] * basket[i];
  }
  if (cost === 0) throw new Error('costs nothing');
  // One step of gradient descent with just the right rate.
  const step = (cost - total) / squares;
  return guess.map((price, i) => price - step * basket[i]);
}
