import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

let state = 1;

// Any numbers, others in each call.
export function rescaleGuess(guess: Vector): number[] {
  return guess.map(() => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  });
}
