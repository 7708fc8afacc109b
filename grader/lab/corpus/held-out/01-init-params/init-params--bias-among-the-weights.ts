import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights: number[] = [];
  for (let i = 0; i <= size; i++) {
    weights[i] = randn() * std;
  }
  const bias = weights.at(-1) as number;
  return { weights, bias };
}
