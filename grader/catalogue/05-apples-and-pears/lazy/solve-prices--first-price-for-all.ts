import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// The first price of the start for every fruit.
export function solvePrices(
  _baskets: Matrix,
  _totals: unknown,
  start: Params,
): { params: Params; loss: number; steps: number } {
  return {
    params: { weights: start.weights.map(() => start.weights[0]), bias: start.bias },
    loss: 0,
    steps: 1,
  };
}
