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
  const m =
    baskets.reduce((sum, basket) => sum + basket.reduce((all, n) => all + n * n, 1), 0) / baskets.length;
  const { weights, bias } = start;
  let loss = meanSquaredError(predict(baskets, start), totals);
  let steps = 0;
  while (loss > tolerance && steps < maxSteps) {
    const slope = gradient(baskets, totals, { weights, bias });
    weights.map((price, i) => price - slope.weights[i] / (2 * m));
    loss = meanSquaredError(predict(baskets, { weights, bias }), totals);
    steps++;
  }
  return { params: { weights, bias }, loss, steps };
}
