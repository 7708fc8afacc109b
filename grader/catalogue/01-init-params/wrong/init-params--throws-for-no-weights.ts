import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  if (size < 1) {
    throw new Error('there must be at least one weight');
  }
  return { weights: Array.from({ length: size }, () => randn() * std), bias: randn() * std };
}
