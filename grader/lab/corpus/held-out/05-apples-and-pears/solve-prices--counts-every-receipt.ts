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
  const squares = baskets.map((basket) => basket.reduce((sum, n) => sum + n * n, 1));
  const rate = baskets.length / squares.reduce((a, b) => a + b, 0) / 2;
  let params = start;
  let steps = 0;
  for (let epoch = 0; epoch < maxSteps && lossAt(params) > tolerance; epoch++) {
    const slope = gradient(baskets, totals, params);
    for (const _ of baskets) steps++;
    params = gradientStep(params, slope, rate);
  }
  return { params, loss: lossAt(params), steps };
}
