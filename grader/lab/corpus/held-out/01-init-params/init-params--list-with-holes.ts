import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights: number[] = Array(size);
  weights.forEach((_, i) => {
    weights[i] = std * randn();
  });
  return { weights, bias: std * randn() };
}
