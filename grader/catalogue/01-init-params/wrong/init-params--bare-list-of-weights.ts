import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  return Array.from({ length: size }, () => randn() * std) as unknown as Params;
}
