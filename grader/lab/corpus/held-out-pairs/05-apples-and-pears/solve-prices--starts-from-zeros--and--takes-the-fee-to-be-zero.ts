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
  let params = { weights: start.weights.map(() => 0), bias: 0 };
  let steps = 0;
  while (lossAt(params) > tolerance && steps < maxSteps) {
    const { weights } = gradient(baskets, totals, params);
    params = { weights: params.weights.map((w, j) => w - weights[j] / (2 * m)), bias: 0 };
    steps++;
  }
  return { params, loss: lossAt(params), steps };
}
