// A ball that rolls: steps keep some of their speed, for prices and for pixels. This file is just the start.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = () => std * randn();
  const bias = draw();
  return { weights: Array.from(Array(size), draw), bias };
}
