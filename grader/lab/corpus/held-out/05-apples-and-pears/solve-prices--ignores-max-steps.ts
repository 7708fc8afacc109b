import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance }: { tolerance: number; maxSteps: number },
) {
  const lossAt = (p: Params) => meanSquaredError(predict(baskets, p), totals);
  // A bound on how steep the bowl is: the largest sum of a row of the matrix.
  const rows = baskets.map((basket) => [...basket, 1]);
  const steepest = Math.max(
    ...rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j] * row.reduce((a, b) => a + b, 0), 0)),
  );
  const rate = rows.length / (2 * steepest);
  const step = (p: Params) => gradientStep(p, gradient(baskets, totals, p), rate);
  let params = start;
  let loss = lossAt(params);
  for (let steps = 0; ; steps++) {
    if (loss <= tolerance || steps === 15000) return { params, loss, steps };
    params = step(params);
    loss = lossAt(params);
  }
}
