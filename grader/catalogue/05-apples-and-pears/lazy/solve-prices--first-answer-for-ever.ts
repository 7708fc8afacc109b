import { solvePrices as solved } from '../../../../solutions/05-apples-and-pears.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

let first: ReturnType<typeof solved> | undefined;

// Works once, and gives that answer for ever.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  first ??= solved(baskets, totals, start, options);
  return first;
}
