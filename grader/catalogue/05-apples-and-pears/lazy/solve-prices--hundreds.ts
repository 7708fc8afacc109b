import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Always 100 for each price, the fee and the loss.
export function solvePrices(
  _baskets: Matrix,
  _totals: unknown,
  start: Params,
): { params: Params; loss: number; steps: number } {
  return { params: { weights: start.weights.map(() => 100), bias: 100 }, loss: 100, steps: 100 };
}
