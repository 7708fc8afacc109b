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
  let here = start;
  let params = start;
  let loss = lossAt(start);
  let steps = 0;
  for (let i = 1; i <= maxSteps && loss > tolerance; i++) {
    here = gradientStep(here, gradient(baskets, totals, here), 0.03);
    // Better to come back with something than with NaN.
    if (lossAt(here) < loss) {
      params = here;
      loss = lossAt(here);
      steps = i;
    }
  }
  return { params, loss, steps };
}
