import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights: number[] = [];
  for (let i = 0; i <= size; i++) {
    weights.push(randn() * std);
  }
  return { weights, bias: randn() * std };
}
