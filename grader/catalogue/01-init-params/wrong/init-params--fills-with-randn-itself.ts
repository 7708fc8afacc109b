import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

// randn is a random number, is it not?
export function initParams(size: number, randn: () => number, std = 1): Params {
  return { weights: new Array(size).fill(randn), bias: randn() * std };
}
