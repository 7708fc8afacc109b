// Arrow functions only, one expression each where possible.
import type { Params } from './types.ts';

export const initParams = (size: number, randn: () => number, std = 1): Params => ({
  weights: Array.from({ length: size }, () => randn() * std),
  bias: randn() * std,
});
