// Prints everything that it does.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  console.log('initParams', { size, std, randn });
  let weights: number[] = [];
  for (let i = 0; i < size; i++) {
    const w = randn() * std;
    console.log(`weight ${i} is`, w);
    weights.push(w);
  }
  const bias = randn() * std;
  console.info('bias is %d', bias);
  console.log({ weights, bias });
  return { weights, bias };
}
