import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
) {
  const lossAt = (p: Params) => meanSquaredError(predict(baskets, p), totals);
  let params = start;
  let loss = lossAt(params);
  let rate = 1;
  let steps = 0;
  for (;;) {
    const slope = gradient(baskets, totals, params);
    let next = gradientStep(params, slope, rate);
    while (lossAt(next) > loss && rate > 1e-300) {
      rate /= 2;
      next = gradientStep(params, slope, rate);
    }
    params = next;
    loss = lossAt(params);
    steps++;
    rate *= 1.5;
    if (loss <= options.tolerance || steps >= options.maxSteps) return { params, loss, steps };
  }
}
