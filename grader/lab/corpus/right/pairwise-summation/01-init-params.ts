// All sums are pairwise: that of the left half plus that of the right half. (Draws need none.)
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draws: number[] = [];
  while (draws.length <= size) draws.push(randn());
  const scaled = draws.map((draw) => draw * std);
  return { weights: scaled.slice(1), bias: scaled[0] };
}
