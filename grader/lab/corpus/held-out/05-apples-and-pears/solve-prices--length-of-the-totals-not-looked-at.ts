import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
) {
  if (!baskets.length) throw new Error('no receipts');
  const m =
    baskets.reduce((sum, basket) => sum + basket.reduce((all, n) => all + n * n, 1), 0) / baskets.length;
  const errorsAt = (p: Params) => predict(baskets, p).map((y, r) => y - totals[r]);
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  let params = start;
  let errors = errorsAt(params);
  let steps = 0;
  while (mean(errors.map((e) => e * e)) > tolerance && steps < maxSteps) {
    const weights = params.weights.map((w, j) => w - mean(errors.map((e, r) => e * baskets[r][j])) / m);
    params = { weights, bias: params.bias - mean(errors) / m };
    errors = errorsAt(params);
    steps++;
  }
  return { params, loss: mean(errors.map((e) => e * e)), steps };
}
