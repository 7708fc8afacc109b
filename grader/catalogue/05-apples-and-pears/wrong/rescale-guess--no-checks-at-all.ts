import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Never throws: the cost is NaN if counts are missing, and then the prices are.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  return guess.map((price) => (total === 0 ? 0 : price * (total / cost)));
}
