import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// The total as every price.
export function rescaleGuess(guess: Vector, _basket: Vector, total: number): number[] {
  return guess.map(() => total);
}
