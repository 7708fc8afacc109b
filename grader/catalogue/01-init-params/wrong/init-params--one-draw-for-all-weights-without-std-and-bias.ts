import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  return { weights: new Array<number>(size).fill(randn()), bias: 0 };
}
