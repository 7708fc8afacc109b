import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const params = { weights: [] as number[] } as any;
  while (params.weights.length < size) {
    params.weights.push(std * randn());
  }
  return params;
}
