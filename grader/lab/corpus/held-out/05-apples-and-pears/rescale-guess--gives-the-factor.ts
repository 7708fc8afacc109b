import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): any {
  if (guess.length !== basket.length) throw new Error('lengths');
  let cost = 0;
  for (let i = 0; i < guess.length; i++) cost += guess[i] * basket[i];
  if (total === 0) return 0;
  if (cost === 0) throw new Error('costs nothing');
  return total / cost;
}
