import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// On to the next one with every step; it never settles where they contradict each other.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const squares = Math.max(0, ...baskets.map((basket) => basket.reduce((sum, count) => sum + count ** 2, 1)));
  let params = start;
  let loss = lossOf(params);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    const row = steps % baskets.length;
    params = gradientStep(params, gradient([baskets[row]], [totals[row]], params), 1 / (2 * squares));
    loss = lossOf(params);
    steps += 1;
  }
  return { params, loss, steps };
}
