import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const bias = std * randn();
  const draws: number[] = [];
  for (let i = 0; i < size; i++) draws.push(std * randn());
  return { weights: draws.sort(() => Math.random() - 0.5), bias };
}
