import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

const PIXELS = 28 * 28;

export function initParams(size: number, randn: () => number, std = 1): Params {
  const weights = new Float64Array(PIXELS);
  for (let pixel = 0; pixel < PIXELS; pixel++) {
    weights[pixel] = std * randn();
  }
  return { weights: [...weights], bias: std * randn() };
}
