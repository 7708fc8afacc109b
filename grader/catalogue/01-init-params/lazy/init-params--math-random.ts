import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number): Params {
  return { weights: Array.from({ length: size }, Math.random), bias: Math.random() };
}
