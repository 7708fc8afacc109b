import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std: number): Params {
  const weights: number[] = [];
  for (let i = 0; i < size; i++) {
    weights.push(std * randn());
  }
  return { weights, bias: std * randn() };
}
