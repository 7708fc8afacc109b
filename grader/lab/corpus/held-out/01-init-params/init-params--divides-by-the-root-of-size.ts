import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

// The more inputs, the smaller the weights must be, or the sum gets wild.
export function initParams(size: number, randn: () => number, std = 1): Params {
  const scale = std * Math.max(size, 1) ** -0.5;
  const weights: number[] = [];
  for (let i = 0; i < size; i++) {
    weights.push(scale * randn());
  }
  return { weights, bias: scale * randn() };
}
