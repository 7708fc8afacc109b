import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
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
    // Make this receipt come out, with the smallest change that does it; then the next one.
    const r = steps % baskets.length;
    const basket = baskets[r];
    const error = predict([basket], params)[0] - totals[r];
    const share = error / basket.reduce((sum, n) => sum + n * n, 1);
    params = { weights: params.weights.map((w, j) => w - share * basket[j]), bias: params.bias - share };
    loss = lossAt(params);
    steps++;
  }
  return { params, loss, steps };
}
