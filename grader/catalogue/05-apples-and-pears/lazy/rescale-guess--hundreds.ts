import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Always a hundred, which is far from any right price.
export function rescaleGuess(guess: Vector): number[] {
  return guess.map(() => 100);
}
