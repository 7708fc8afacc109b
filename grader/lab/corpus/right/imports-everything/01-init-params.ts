// Each file imports all the files before it, as namespaces, whether it needs them or not.
import * as types from './types.ts';
import type { Params } from './types.ts';

export const known = Object.keys(types);

export function initParams(size: number, randn: () => number, std = 1): Params {
  return { weights: Array.from({ length: size }, () => randn() * std), bias: randn() * std };
}
