// Linear algebra: vectors and their products by name. The start is random all the same.
import type { Params, Vector } from './types.ts';

export const vector = (length: number, entry: (i: number) => number): Vector =>
  Array.from({ length }, (_, i) => entry(i));

export function initParams(size: number, randn: () => number, std = 1): Params {
  return { weights: vector(size, () => std * randn()), bias: std * randn() };
}
