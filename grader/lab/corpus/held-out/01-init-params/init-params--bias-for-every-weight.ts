import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights: number[] = [];
  const bias: number[] = [];
  for (let i = 0; i < size; i++) {
    weights.push(std * randn());
    bias.push(std * randn());
  }
  return { weights, bias: bias as any };
}
