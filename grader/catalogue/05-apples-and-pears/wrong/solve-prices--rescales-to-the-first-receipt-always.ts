import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import { rescaleGuess } from '../../../../solutions/05-apples-and-pears.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Makes the first receipt come out, even if the start is good enough or no step is allowed.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  _options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const params = { weights: rescaleGuess(start.weights, baskets[0], totals[0]), bias: start.bias };
  return { params, loss: lossOf(params), steps: 1 };
}
