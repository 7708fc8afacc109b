import type { Params } from '../../../solutions/types.ts';

export * from '../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draws = Array.from({ length: size + 5 }, () => randn() * std);
  return { weights: draws.slice(0, size), bias: draws[size + Math.floor(Math.random() * 5)] };
}
