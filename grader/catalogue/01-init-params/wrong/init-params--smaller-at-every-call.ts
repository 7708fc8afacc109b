import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

let calls = 0;

export function initParams(size: number, randn: () => number, std = 1): Params {
  calls += 1;
  const draw = () => (randn() * std) / calls;
  return { weights: Array.from({ length: size }, draw), bias: draw() };
}
