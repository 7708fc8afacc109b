import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draws = Array.from({ length: size + 1 }, randn);
  const [bias, ...rest] = draws;
  const weights: number[] = [];
  for (const draw of rest) {
    weights.push(std * draw);
  }
  return { weights, bias };
}
