import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// The loss as toFixed(6), at the end.
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
  while (loss > options.tolerance && steps < options.maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), learningRate);
    loss = lossOf(params);
    steps += 1;
  }
  return { params, loss: Number(loss.toFixed(6)), steps };
}
