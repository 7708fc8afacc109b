// Plain for loops, `let` everywhere, one thing at a time.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  let weights = [];
  for (let i = 0; i < size; i++) {
    weights.push(randn() * std);
  }
  let bias = randn() * std;
  return { weights: weights, bias: bias };
}
