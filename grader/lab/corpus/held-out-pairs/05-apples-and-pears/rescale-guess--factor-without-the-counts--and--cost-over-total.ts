import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  if (guess.reduce((all, price, i) => all + price * basket[i], 0) === 0) throw new Error('costs nothing');
  const sum = guess.reduce((a, b) => a + b, 0);
  return guess.map((price) => price * (sum / total));
}
