// Saved with a byte order mark at the start, and without an end to the last line.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  let weights: number[] = [];
  for (let i = 0; i < size; i++) weights = [...weights, randn() * std];
  return { weights, bias: randn() * std };
}