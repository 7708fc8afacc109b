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
    // By what factor is it too high, all receipts together?
    const cost = predict(baskets, { weights: params.weights, bias: 0 }).reduce((a, b) => a + b, 0);
    const total = totals.reduce((a, b) => a + b, 0);
    const factor = cost === 0 ? 1 : total / cost;
    params = { weights: params.weights.map((price) => price * factor), bias: 0 };
    loss = lossAt(params);
    steps++;
  }
  return { params, loss, steps };
}
