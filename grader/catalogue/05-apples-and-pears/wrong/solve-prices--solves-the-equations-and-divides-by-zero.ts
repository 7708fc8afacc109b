import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

// Why walk? One jump to where the gradient is 0.
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  const loss = lossOf(start);
  if (loss <= options.tolerance || options.maxSteps === 0) {
    return { params: start, loss, steps: 0 };
  }
  const rows = baskets.map((basket) => [...basket, 1]);
  const size = start.weights.length + 1;
  const sum = (f: (row: readonly number[], r: number) => number) =>
    rows.reduce((all, row, r) => all + f(row, r), 0);
  const table = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) => sum((row) => row[i] * row[j])),
    sum((row, r) => row[i] * totals[r]),
  ]);
  for (let i = 0; i < size; i++) {
    const pivot = table[i][i];
    table[i] = table[i].map((entry) => entry / pivot);
    for (let other = 0; other < size; other++) {
      const factor = table[other][i];
      if (other !== i) {
        table[other] = table[other].map((entry, j) => entry - factor * table[i][j]);
      }
    }
  }
  const solution = table.map((row) => row[size]);
  const params = { weights: solution.slice(0, -1), bias: solution[size - 1] };
  return { params, loss: lossOf(params), steps: 1 };
}
