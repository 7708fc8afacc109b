import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std: number): Params {
  return { weights: Array.from({ length: size }, () => std * randn()), bias: 0 };
}
