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
  const lossAt = (p: Params) => meanSquaredError(predict(baskets, p), totals);
  let params = start;
  let loss = lossAt(params);
  let rate = 0.05;
  let steps = 0;
  while (loss > tolerance && steps < maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), rate);
    const now = lossAt(params);
    // Overshot: go on more carefully.
    rate *= now > loss ? 0.5 : 1;
    loss = now;
    steps++;
  }
  return { params, loss, steps };
}
