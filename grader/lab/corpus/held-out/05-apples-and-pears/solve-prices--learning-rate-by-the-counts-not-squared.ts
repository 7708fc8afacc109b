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
  let m = 0;
  for (const basket of baskets) {
    let fruits = 1;
    for (const n of basket) fruits += n;
    m += fruits / baskets.length;
  }
  let params = start;
  let steps = 0;
  while (lossAt(params) > tolerance && steps++ < maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), 1 / (2 * m));
  }
  return { params, loss: lossAt(params), steps: Math.min(steps, maxSteps) };
}
