import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Compares the lengths, and does no more.
export function rescaleGuess(guess: Vector, basket: Vector): number[] {
  if (guess.length !== basket.length) {
    throw new Error('the lengths differ');
  }
  return guess.map(() => 0);
}
