import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: number[], basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess;
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  if (cost === 0) throw new Error('costs nothing');
  for (let i = 0; i < guess.length; i++) guess[i] *= total / cost;
  return guess;
}
