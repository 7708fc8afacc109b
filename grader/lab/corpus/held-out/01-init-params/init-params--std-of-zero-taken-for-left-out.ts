import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std?: number): Params {
  if (!std) {
    std = 1;
  }
  const weights = new Array<number>(size).fill(0);
  for (const i of weights.keys()) {
    weights[i] = std * randn();
  }
  return { weights, bias: std * randn() };
}
