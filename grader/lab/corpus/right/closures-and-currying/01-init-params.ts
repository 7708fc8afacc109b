// Closures that remember, within one call: counters, caches, functions that give functions.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const next = (() => {
    let drawn = 0;
    return () => {
      drawn += 1;
      return { number: std * randn(), last: drawn > size };
    };
  })();
  const weights: number[] = [];
  for (;;) {
    const { number, last } = next();
    if (last) return { weights, bias: number };
    weights.push(number);
  }
}
