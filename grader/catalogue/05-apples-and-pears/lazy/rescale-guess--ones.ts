import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Always ones.
export function rescaleGuess(guess: Vector): number[] {
  return guess.map(() => 1);
}
