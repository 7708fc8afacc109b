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
  // One price after the other to where it fits best, and then the fee.
  const step = (p: Params): Params => {
    const rows = baskets.map((basket) => [...basket, 1]);
    const values = [...p.weights, p.bias];
    for (let j = 0; j < values.length; j++) {
      let up = 0;
      let down = 0;
      rows.forEach((row, r) => {
        up += row[j] * (row.reduce((sum, n, k) => sum + n * values[k], 0) - totals[r]);
        down += row[j] * row[j];
      });
      if (down > 0) values[j] -= up / down;
    }
    return { weights: values.slice(0, -1), bias: values[values.length - 1] };
  };
  let params = start;
  let steps = 0;
  while (lossAt(params) > tolerance && steps < maxSteps) {
    params = step(params);
    steps++;
  }
  return { params, loss: Number(lossAt(params).toFixed(2)), steps };
}
