import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  let cost = 0;
  for (let i = 0; i < guess.length; i++) cost += guess[i] * basket[i];
  if (cost < 0) cost = -cost;
  if (cost === 0) throw new Error('costs nothing');
  return guess.map((price) => price * (total / cost));
}
