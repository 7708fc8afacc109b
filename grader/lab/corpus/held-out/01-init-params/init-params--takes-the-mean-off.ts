import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights: number[] = [];
  let sum = 0;
  for (let i = 0; i < size; i++) {
    weights.push(std * randn());
    sum += weights[i];
  }
  // So that they are really around 0.
  for (let i = 0; i < size; i++) weights[i] -= sum / size;
  return { weights, bias: std * randn() };
}
