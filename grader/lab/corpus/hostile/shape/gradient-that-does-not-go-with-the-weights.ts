// exercise: 04-gradient-step
// does: always answers with a gradient for one weight
// expect: gradient failed|passed|threw
// checks: derivative-by-weights derivative-by-bias steepest-way flat-at-the-answer gradient-lengths failed|threw, gradient-manners failed
import type { Params } from './types.ts';

export function gradient(): Params {
  return { weights: [1], bias: 2 };
}
