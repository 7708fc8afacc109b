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
  let weights = new Array<number>(start.weights.length).fill(0);
  let bias = 0;
  let steps = 0;
  while (lossAt({ weights, bias }) > tolerance && steps < maxSteps) {
    const slope = gradient(baskets, totals, { weights, bias });
    weights = weights.map((price, j) => price - slope.weights[j] / (2 * m));
    bias -= slope.bias / (2 * m);
    steps++;
  }
  return { params: { weights, bias }, loss: lossAt({ weights, bias }), steps };
}
