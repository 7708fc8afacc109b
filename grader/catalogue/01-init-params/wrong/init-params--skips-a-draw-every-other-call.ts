import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

let odd = false;

// Right each time by itself, but not the same twice.
export function initParams(size: number, randn: () => number, std = 1): Params {
  odd = !odd;
  if (odd) {
    randn();
  }
  return { weights: Array.from({ length: size }, () => randn() * std), bias: randn() * std };
}
