// Faster while it goes well, slower when it does not. This file: one list of draws, taken apart.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = Array.from({ length: size + 1 }, () => randn() * std);
  const bias = weights.pop()!;
  return { weights, bias };
}
