// A default export beside the named ones: sometimes the function, sometimes an object of all.
import type { Params } from './types.ts';

export default function initParams(size: number, randn: () => number, std = 1): Params {
  const params = { weights: Array<number>(), bias: randn() * std };
  while (params.weights.length !== size) params.weights.push(randn() * std);
  return params;
}

export { initParams };
