import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) throw new Error('lengths');
  if (total === 0) return guess.map(() => 0);
  const parts: number[] = [];
  for (let i = 0; i < guess.length; i++) parts.push(guess[i] * basket[i]);
  const cost = parts.reduce((a, b) => a + b, 0);
  if (cost === 0) throw new Error('costs nothing');
  return parts.map((part) => (part * total) / cost);
}
