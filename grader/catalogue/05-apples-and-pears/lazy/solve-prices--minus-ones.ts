import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Always -1 for each price, the fee and the loss.
export function solvePrices(
  _baskets: Matrix,
  _totals: unknown,
  start: Params,
): { params: Params; loss: number; steps: number } {
  return { params: { weights: start.weights.map(() => -1), bias: -1 }, loss: -1, steps: 0 };
}
