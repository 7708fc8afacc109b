import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

// What one does with Math.random, to get from [0, 1) to [-1, 1).
export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = () => (randn() * 2 - 1) * std;
  return { weights: Array.from({ length: size }, draw), bias: draw() };
}
