import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = () => Number((std * randn()).toFixed(2));
  const weights: number[] = [];
  for (let i = 0; i < size; i++) weights.push(draw());
  return { weights, bias: draw() };
}
