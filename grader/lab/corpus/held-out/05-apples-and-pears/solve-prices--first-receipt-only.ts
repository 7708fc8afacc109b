import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradientStep } from '../../../../../solutions/04-gradient-step.ts';
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
  let steps = 0;
  while (loss > tolerance && steps < maxSteps) {
    const [basket] = baskets;
    const [total] = totals;
    const error = predict(baskets, params)[0] - total;
    const rate = 1 / (2 * basket.reduce((sum, n) => sum + n * n, 1));
    const slope = { weights: basket.map((n) => 2 * error * n), bias: 2 * error };
    params = gradientStep(params, slope, rate);
    loss = lossAt(params);
    steps++;
  }
  return { params, loss, steps };
}
