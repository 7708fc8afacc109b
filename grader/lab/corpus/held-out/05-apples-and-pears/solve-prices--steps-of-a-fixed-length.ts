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
  while (loss > tolerance && steps < maxSteps) {
    const slope = gradient(baskets, totals, params);
    const size = Math.sqrt(slope.weights.reduce((sum, s) => sum + s * s, slope.bias ** 2));
    if (size === 0) break;
    // Only the direction counts; each step is 5 cents long.
    params = gradientStep(params, slope, 0.05 / size);
    loss = lossAt(params);
    steps++;
  }
  return { params, loss, steps };
}
