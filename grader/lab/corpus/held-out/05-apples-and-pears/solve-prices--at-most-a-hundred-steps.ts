import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

const EPOCHS = 100;

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
) {
  let params = start;
  let loss = meanSquaredError(predict(baskets, params), totals);
  let m = 0;
  for (const basket of baskets) m += (1 + basket.reduce((sum, n) => sum + n * n, 0)) / baskets.length;
  let epoch = 0;
  for (; epoch < EPOCHS; epoch++) {
    if (loss <= tolerance || epoch === maxSteps) break;
    params = gradientStep(params, gradient(baskets, totals, params), 0.5 / m);
    loss = meanSquaredError(predict(baskets, params), totals);
  }
  return { params, loss, steps: epoch };
}
