import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  if (!size) throw new RangeError('size must be positive');
  const weights: number[] = [];
  for (let i = 0; i < size; i++) weights.push(std * randn());
  return { weights, bias: std * randn() };
}
