import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/01-init-params.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  const draw = () => std * randn();
  const bias = draw();
  const fill = (n: number): number[] => (n < size - 1 ? [draw(), ...fill(n + 1)] : []);
  return { weights: size > 500 ? Array.from({ length: size - 1 }, draw) : fill(0), bias };
}
