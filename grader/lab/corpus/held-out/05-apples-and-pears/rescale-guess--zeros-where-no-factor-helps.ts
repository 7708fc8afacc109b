import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  let cost = 0;
  for (let i = 0; i < guess.length; i++) cost += guess[i] * basket[i];
  const factor = cost ? total / cost : 0;
  return guess.map((price) => price * factor);
}
