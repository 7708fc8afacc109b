import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, _randn: () => number, std = 1): Params {
  return { weights: Array(size).fill(std), bias: std };
}
