import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import { rescaleGuess } from '../../../../solutions/05-apples-and-pears.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Makes one receipt after another come out, and stops after the last.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let params = start;
  let steps = 0;
  while (lossOf(params) > options.tolerance && steps < Math.min(baskets.length, options.maxSteps)) {
    params = { weights: rescaleGuess(params.weights, baskets[steps], totals[steps]), bias: params.bias };
    steps += 1;
  }
  return { params, loss: lossOf(params), steps };
}
