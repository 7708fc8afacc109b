import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const spread = std || 1;
  const draw = () => randn() * spread;
  return { weights: Array.from({ length: size }, draw), bias: draw() };
}
