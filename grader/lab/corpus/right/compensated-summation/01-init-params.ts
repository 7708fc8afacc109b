// Sums keep what rounding drops (Kahan, Neumaier). There is nothing to sum here yet.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  return {
    weights: Array.from({ length: size }, () => std * randn()),
    bias: std * randn(),
  };
}
