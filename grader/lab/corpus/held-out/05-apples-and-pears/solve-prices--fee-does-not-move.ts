import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

// One price after the other to where it fits best.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
) {
  const lossAt = (p: Params) => meanSquaredError(predict(baskets, p), totals);
  const weights = [...start.weights];
  const params = { weights, bias: start.bias };
  let steps = 0;
  while (lossAt(params) > tolerance && steps < maxSteps) {
    for (let j = 0; j < weights.length; j++) {
      const errors = predict(baskets, params).map((y, r) => y - totals[r]);
      const up = errors.reduce((sum, e, r) => sum + e * baskets[r][j], 0);
      const down = baskets.reduce((sum, basket) => sum + basket[j] ** 2, 0);
      if (down > 0) weights[j] -= up / down;
    }
    steps++;
  }
  return { params, loss: lossAt(params), steps };
}
