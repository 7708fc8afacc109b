import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
) {
  const lossOf = (weights: Vector) => meanSquaredError(predict(baskets, { weights, bias: 0 }), totals);
  const m =
    baskets.reduce((sum, basket) => sum + basket.reduce((all, n) => all + n * n, 1), 0) / baskets.length;
  let weights = start.weights;
  let steps = 0;
  while (lossOf(weights) > tolerance && steps < maxSteps) {
    const slope = gradient(baskets, totals, { weights, bias: 0 }).weights;
    weights = weights.map((price, j) => price - (0.5 / m) * slope[j]);
    steps++;
  }
  return { params: { weights, bias: 0 }, loss: lossOf(weights), steps };
}
