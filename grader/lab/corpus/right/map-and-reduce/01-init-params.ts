// map and reduce, nothing is ever assigned twice.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = [...Array(size).keys()].map(() => std * randn());
  return { weights, bias: std * randn() };
}
