// exercise: 04-gradient-step
// does: gives back a gradient with one weight, whatever was asked
// points: 1
// expect: gradient failed|passed|threw
import type { Params } from './types.ts';

export function gradient(): Params {
  return { weights: [1], bias: 2 };
}
