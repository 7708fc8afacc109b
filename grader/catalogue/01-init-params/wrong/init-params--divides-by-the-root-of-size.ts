import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = () => (randn() * std) / Math.sqrt(size || 1);
  return { weights: Array.from({ length: size }, draw), bias: draw() };
}
