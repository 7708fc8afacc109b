// for…of over entries(), the index always at hand.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = Array<number>(size).fill(0);
  for (const i of weights.keys()) {
    weights[i] = randn() * std;
  }
  const bias = randn() * std;
  return { weights, bias };
}
