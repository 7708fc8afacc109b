import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const spread = Math.min(std, 1000);
  return { weights: Array.from({ length: size }, () => randn() * spread), bias: randn() * spread };
}
