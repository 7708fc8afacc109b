import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draws: number[] = [];
  for (let i = 0; i < size; i += 1) {
    draws.push(randn() * std);
  }
  return { weights: [...new Set(draws)], bias: randn() * std };
}
