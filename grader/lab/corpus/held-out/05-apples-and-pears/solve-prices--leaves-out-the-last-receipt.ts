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
  const m =
    baskets.reduce((sum, basket) => sum + basket.reduce((all, n) => all + n * n, 1), 0) / baskets.length;
  const n = baskets.length - 1;
  let params = start;
  let loss = lossAt(params);
  let steps = 0;
  for (; steps < maxSteps && loss > tolerance; steps++) {
    const errors = predict(baskets, params).map((y, r) => y - totals[r]);
    const weights = params.weights.map(() => 0);
    let bias = 0;
    for (let r = 0; r < n; r++) {
      for (let j = 0; j < weights.length; j++) weights[j] += (2 * errors[r] * baskets[r][j]) / n;
      bias += (2 * errors[r]) / n;
    }
    params = gradientStep(params, { weights, bias }, 0.5 / m);
    loss = lossAt(params);
  }
  return { params, loss, steps };
}
