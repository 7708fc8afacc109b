import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = () => Number((randn() * std).toPrecision(6));
  return { weights: Array.from({ length: size }, draw), bias: draw() };
}
