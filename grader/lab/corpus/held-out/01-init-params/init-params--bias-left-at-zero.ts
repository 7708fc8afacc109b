import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

// The weights are random, so the bias need not be.
export function initParams(size: number, randn: () => number, std = 1): Params {
  let bias = 0;
  const weights = new Array<number>(size);
  for (let i = 0; i < weights.length; i++) {
    weights[i] = std * randn();
  }
  return { weights, bias };
}
