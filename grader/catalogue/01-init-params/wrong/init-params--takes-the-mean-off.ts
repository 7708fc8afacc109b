import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = Array.from({ length: size }, () => randn() * std);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / (size || 1);
  return { weights: weights.map((weight) => weight - mean), bias: randn() * std };
}
