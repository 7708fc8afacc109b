import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  function draw(): number {
    const x = randn();
    if (x > 2) return 2 * std;
    if (x < -2) return -2 * std;
    return x * std;
  }
  const weights: number[] = [];
  for (let i = 0; i < size; i++) weights.push(draw());
  return { weights, bias: draw() };
}
