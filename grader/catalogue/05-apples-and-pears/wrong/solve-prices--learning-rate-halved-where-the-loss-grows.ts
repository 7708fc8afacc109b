import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// But it keeps the step that made the loss grow.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let params = start;
  let loss = lossOf(params);
  let learningRate = 0.1;
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    const before = loss;
    params = gradientStep(params, gradient(baskets, totals, params), learningRate);
    loss = lossOf(params);
    if (loss > before) {
      learningRate /= 2;
    }
    steps += 1;
  }
  return { params, loss, steps };
}
