import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// The start, with the tolerance for its loss and all the steps.
export function solvePrices(
  _baskets: Matrix,
  _totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  return { params: start, loss: options.tolerance, steps: options.maxSteps };
}
