import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Numbers that look random, the same in each call.
export function rescaleGuess(guess: Vector): number[] {
  return guess.map((_, i) => Math.sin(i + 1));
}
