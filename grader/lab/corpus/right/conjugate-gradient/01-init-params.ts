// Steps that do not undo each other. Here: a weight for each number from 1 to size.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const params = { weights: [] as number[], bias: 0 };
  for (let n = 1; n <= size; n++) params.weights.push(randn() * std);
  params.bias = randn() * std;
  return params;
}
