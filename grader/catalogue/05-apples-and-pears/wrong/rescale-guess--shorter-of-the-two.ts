import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  let cost = 0;
  for (let i = 0; i < Math.min(guess.length, basket.length); i++) {
    cost += guess[i] * basket[i];
  }
  if (total === 0) {
    return guess.map(() => 0);
  }
  if (cost === 0) {
    throw new Error('no factor can help');
  }
  return guess.map((price) => price * (total / cost));
}
