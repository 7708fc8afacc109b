import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number): Params {
  return { weights: Array(size).fill(0.5), bias: 0.5 };
}
