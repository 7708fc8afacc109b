import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = [...Array(size)].map(() => std * randn());
  const bias = std * (Math.random() - 0.5);
  return { weights, bias };
}
