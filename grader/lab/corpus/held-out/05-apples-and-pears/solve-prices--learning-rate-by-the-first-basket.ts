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
  let params = start;
  let loss = meanSquaredError(predict(baskets, params), totals);
  let m = 1;
  for (const n of baskets[0]) m += n * n;
  let steps = 0;
  while (steps < maxSteps) {
    if (loss <= tolerance) break;
    params = gradientStep(params, gradient(baskets, totals, params), 0.5 / m);
    loss = meanSquaredError(predict(baskets, params), totals);
    steps++;
  }
  return { params, loss, steps };
}
