// Logistic regression in the last exercise, so its threshold is 0. Types are written out everywhere.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std: number = 1): Params {
  const weights: number[] = [];
  while (weights.length < size) {
    const weight: number = randn() * std;
    weights.push(weight);
  }
  const bias: number = randn() * std;
  const params: Params = { weights: weights, bias: bias };
  return params;
}
