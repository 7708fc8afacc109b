import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
) {
  const m =
    baskets.reduce((sum, basket) => sum + basket.reduce((all, n) => all + n * n, 1), 0) / baskets.length;
  let params = start;
  let loss = meanSquaredError(predict(baskets, params), totals);
  let steps = 0;
  while (loss > tolerance && steps < maxSteps) {
    loss = meanSquaredError(predict(baskets, params), totals);
    params = gradientStep(params, gradient(baskets, totals, params), 1 / m);
    steps++;
  }
  return { params, loss, steps };
}
