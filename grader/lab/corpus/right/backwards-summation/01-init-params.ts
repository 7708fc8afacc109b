// Everything from the last to the first: reduceRight, unshift, indices that fall.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const bias = std * randn();
  const weights: number[] = [];
  for (let i = size; i > 0; i -= 1) weights.unshift(std * randn());
  return { bias, weights };
}
