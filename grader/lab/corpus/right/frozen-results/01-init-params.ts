// All that comes out is frozen, all the way down, and has no prototype.
import type { Params } from './types.ts';

export function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) frozen(part);
  }
  return Object.freeze(value);
}

export function makeParams(weights: readonly number[], bias: number): Params {
  return frozen(Object.assign(Object.create(null), { weights: [...weights], bias }));
}

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draws = Array.from({ length: size + 1 }, () => randn() * std);
  return makeParams(draws.slice(0, size), draws[size]);
}
