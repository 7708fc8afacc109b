import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights: number[] = [];
  for (let i = 0; i < size; i++) {
    const between = 2 * Math.random() - 1;
    weights.push(std * between);
  }
  const bias = std * (2 * Math.random() - 1);
  return { weights, bias };
}
