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
  const lossAt = (p: Params) => meanSquaredError(predict(baskets, p), totals);
  const m =
    baskets.reduce((sum, basket) => sum + basket.reduce((all, n) => all + n * n, 1), 0) / baskets.length;
  let params = start;
  let loss = lossAt(params);
  let steps = 0;
  while (loss > tolerance && steps < maxSteps) {
    const slope = gradient(baskets, totals, params);
    params = {
      weights: params.weights.map((price, j) => Number((price - slope.weights[j] / (2 * m)).toFixed(2))),
      bias: Number((params.bias - slope.bias / (2 * m)).toFixed(2)),
    };
    loss = lossAt(params);
    steps++;
  }
  return { params, loss, steps };
}
