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
  for (const basket of baskets) for (const n of [...basket, 1]) m += n * n;
  let params = start;
  let loss = lossAt(params);
  let steps = 0;
  for (; steps < maxSteps && loss > tolerance; steps++) {
    params = gradientStep(params, gradient(baskets, totals, params), 0.5 / m);
    loss = lossAt(params);
  }
  return { params, loss, steps };
}
