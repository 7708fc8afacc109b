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
  const m =
    baskets.reduce((sum, basket) => sum + basket.reduce((all, n) => all + n * n, 1), 0) / baskets.length;
  let params = start;
  let before = start;
  let steps = 0;
  while (lossAt(params) > tolerance && steps < maxSteps) {
    const down = gradientStep(params, gradient(baskets, totals, params), 0.5 / m);
    const next = {
      weights: down.weights.map((w, j) => w + 0.995 * (params.weights[j] - before.weights[j])),
      bias: down.bias + 0.995 * (params.bias - before.bias),
    };
    before = params;
    params = next;
    steps++;
  }
  return { params, loss: lossAt(params), steps };
}
