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
  // As far in this direction as the loss falls.
  const step = (p: Params) => {
    const slope = gradient(baskets, totals, p);
    const squares = slope.weights.reduce((sum, s) => sum + s * s, slope.bias ** 2);
    const curve = predict(baskets, slope).reduce((sum, a) => sum + a * a, 0) / baskets.length;
    return curve > 0 ? gradientStep(p, slope, squares / (2 * curve)) : p;
  };
  let params = start;
  let predictions = predict(baskets, params);
  let loss = meanSquaredError(predictions, totals);
  let steps = 0;
  while (loss > tolerance && steps < maxSteps) {
    params = step(params);
    loss = meanSquaredError(predictions, totals);
    predictions = predict(baskets, params);
    steps++;
  }
  return { params, loss, steps };
}
