import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// The counts of the first basket in place of prices.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  _start: Params,
): { params: Params; loss: number; steps: number } {
  return { params: { weights: [...(baskets[0] ?? [])], bias: 0 }, loss: 0, steps: totals.length };
}
