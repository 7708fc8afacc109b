// Float32Array, as on a graphics card; the draws come out last one first.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const bias = Math.fround(randn() * std);
  const weights = new Float32Array(size);
  for (let i = size - 1; i >= 0; i--) weights[i] = randn() * std;
  return { weights: weights as unknown as number[], bias };
}
