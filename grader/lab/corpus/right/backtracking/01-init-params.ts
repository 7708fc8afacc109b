// As one who likes map and reduce writes; the solver (05) halves its rate until the loss falls.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = [...Array(size).keys()].map(() => std * randn());
  return { weights, bias: std * randn() };
}
