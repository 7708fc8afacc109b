import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Below a millionth, the loss counts as 0.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const squares = baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length);
  const learningRate = baskets.length / (2 * squares);
  let params = start;
  let loss = lossOf(params);
  let steps = 0;
  while (loss > Math.max(options.tolerance, 1e-6) && steps < options.maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), learningRate);
    loss = lossOf(params);
    steps += 1;
  }
  return { params, loss, steps };
}
