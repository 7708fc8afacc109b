import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Zeros and their true loss.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
): { params: Params; loss: number; steps: number } {
  const params = { weights: start.weights.map(() => 0), bias: 0 };
  return { params, loss: meanSquaredError(predict(baskets, params), totals), steps: 1 };
}
