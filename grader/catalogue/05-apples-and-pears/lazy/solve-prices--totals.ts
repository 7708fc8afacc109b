import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// The totals in place of prices.
export function solvePrices(
  _baskets: Matrix,
  totals: Vector,
  start: Params,
): { params: Params; loss: number; steps: number } {
  return { params: { weights: start.weights.map((_, i) => totals[i] ?? 0), bias: 0 }, loss: 0, steps: 1 };
}
