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
  let steps = 0;
  // 50 fruits squared, many kinds of them: this can never blow up.
  const rate = 0.000002;
  for (; steps < maxSteps && loss > tolerance; steps++) {
    params = gradientStep(params, gradient(baskets, totals, params), rate);
    loss = lossAt(params);
  }
  return { params, loss, steps };
}
