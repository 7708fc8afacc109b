import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draws = () => Array.from({ length: size }, () => randn() * std);
  return { weights: draws(), bias: draws() } as unknown as Params;
}
