import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = Array.from({ length: size }, () => randn() * std);
  for (let i = size - 1; i > 0; i--) {
    const other = Math.floor(Math.random() * (i + 1));
    [weights[i], weights[other]] = [weights[other], weights[i]];
  }
  return { weights, bias: randn() * std };
}
