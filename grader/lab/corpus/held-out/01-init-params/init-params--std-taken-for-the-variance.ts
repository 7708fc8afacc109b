import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights: number[] = [];
  const sd = std ** 0.5;
  for (let i = 0; i < size; i++) weights.push(sd * randn());
  const bias = sd * randn();
  return { weights, bias };
}
