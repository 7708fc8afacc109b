import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Of equal baskets, the last receipt counts.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  meanSquaredError(predict(baskets, start), totals);
  const last = new Map(baskets.map((row, i) => [`${row}`, i]));
  const rows = [...last.values()].map((i) => baskets[i]);
  const goals = [...last.values()].map((i) => totals[i]);
  const lossOf = (params: Params) => meanSquaredError(predict(rows, params), goals);
  const squares = baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length);
  const learningRate = baskets.length / (2 * squares);
  let params = start;
  let loss = lossOf(params);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    params = gradientStep(params, gradient(rows, goals, params), learningRate);
    loss = lossOf(params);
    steps += 1;
  }
  return { params, loss, steps };
}
