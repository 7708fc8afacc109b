import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Looks at the lengths, and gives the start back.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
): { params: Params; loss: number; steps: number } {
  if (totals.length !== baskets.length || baskets.some((row) => row.length !== start.weights.length)) {
    throw new Error('the lengths differ');
  }
  if (baskets.length === 0) {
    throw new Error('no receipts');
  }
  return { params: start, loss: 0, steps: 0 };
}
