import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// The first price for every fruit.
export function rescaleGuess(guess: Vector): number[] {
  return guess.map(() => guess[0]);
}
