// Inside, parameters are one flat list, the bias last. The solvers (05, 06) search for a step by Armijo's rule.
import type { Params } from './types.ts';

/** The weights, and the bias after them. */
export function flatten(params: Params): number[] {
  return [...params.weights, params.bias];
}

export function unflatten(flat: readonly number[]): Params {
  return { weights: flat.slice(0, -1), bias: flat[flat.length - 1] };
}

export function initParams(size: number, randn: () => number, std = 1): Params {
  const flat: number[] = [];
  while (flat.length <= size) {
    flat.push(randn() * std);
  }
  return unflatten(flat);
}
