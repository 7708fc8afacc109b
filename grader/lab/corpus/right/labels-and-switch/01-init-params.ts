// switch, labels, continue, do … while, the comma and nested ternaries.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights: number[] = [];
  let bias: number | null = null;
  draw: do {
    const number = randn() * std;
    switch (weights.length) {
      case size:
        bias = number;
        break draw;
      default:
        weights.push(number);
        continue draw;
    }
  } while (true);
  return { weights, bias: bias as number };
}
