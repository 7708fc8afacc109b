import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  return { bias: randn(), weights: [...Array(size).keys()].map(() => randn()) };
}
