// Typed arrays of 64 bits throughout, also as answers.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    weights[i] = std * randn();
  }
  return { weights: weights as unknown as number[], bias: std * randn() };
}
