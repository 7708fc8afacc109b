// while loops that count down to zero.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = new Array<number>(size);
  let i = size;
  while (i--) {
    weights[i] = randn() * std;
  }
  return { weights, bias: randn() * std };
}
