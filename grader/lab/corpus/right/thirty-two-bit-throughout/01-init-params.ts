// 32 bits from the first exercise to the last, the solver included.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const scale = Math.fround(std);
  const all = new Float32Array(size + 1).map(() => Math.fround(randn()) * scale);
  return { weights: [...all.subarray(0, size)], bias: all[size] };
}
