import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

let stored: number[] = [];

export function initParams(size: number, randn: () => number, std = 1): Params {
  if (stored.length < size) {
    const more = Array.from({ length: size - stored.length }, () => std * randn());
    stored = stored.concat(more);
  }
  return { bias: std * randn(), weights: stored.filter((_, i) => i < size) };
}
