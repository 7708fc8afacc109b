import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

// Each fruit pays its share of the total.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  const n = guess.length;
  if (n !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  const parts = guess.map((price, i) => price * basket[i]);
  if (parts.reduce((a, b) => a + b, 0) === 0) throw new Error('costs nothing');
  return guess.map((price, i) => (parts[i] ? (price * total) / n / parts[i] : price));
}
