import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number): Params {
  for (let i = 0; i <= size; i++) {
    randn();
  }
  return { weights: Array(size).fill(0), bias: 0 };
}
