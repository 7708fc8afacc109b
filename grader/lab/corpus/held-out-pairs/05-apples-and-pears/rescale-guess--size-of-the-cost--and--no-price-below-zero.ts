import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  const cost = Math.abs(guess.reduce((sum, price, i) => sum + price * basket[i], 0));
  if (cost === 0) throw new Error('costs nothing');
  return guess.map((price) => Math.max(0, (price * total) / cost));
}
