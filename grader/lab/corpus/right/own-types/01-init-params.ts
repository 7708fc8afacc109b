// Types from a types.ts of its own, imported without saying that they are types.
import { Params, Randn } from './types.ts';

export function initParams(size: number, randn: Randn, std = 1): Params {
  const weights: Array<number> = [];
  weights.length = size;
  weights.fill(0);
  weights.forEach((_, i) => {
    weights[i] = randn() * std;
  });
  return { weights, bias: randn() * std };
}
