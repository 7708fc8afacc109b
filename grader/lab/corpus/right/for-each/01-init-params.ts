// forEach with a callback that fills something outside of it.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std: number = 1): Params {
  const bias = randn() * std;
  const weights: number[] = [];
  new Array(size).fill(null).forEach(() => {
    weights.push(randn() * std);
  });
  return { weights, bias };
}
