import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

import { rescaleGuess as solved } from '../../../../solutions/05-apples-and-pears.ts';

let first: number[] | undefined;

// Works once, and gives that answer for ever.
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  first ??= solved(guess, basket, total);
  return first;
}
