import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

// Prices are not negative.
export function initParams(size: number, randn: () => number, std = 1): Params {
  const positive = () => {
    const draw = randn();
    return std * (draw < 0 ? -draw : draw);
  };
  const weights: number[] = [];
  while (weights.length !== size) {
    weights.push(positive());
  }
  return { weights, bias: positive() };
}
