import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

// What one does with Math.random, to get around 0.
export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = () => (randn() - 0.5) * std;
  return { weights: Array.from({ length: size }, draw), bias: draw() };
}
