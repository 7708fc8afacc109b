import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const mean = (list: number[]) => list.reduce((sum, entry) => sum + entry, 0) / list.length;
  const error = mean(predict(batch, params).map((prediction, row) => prediction - targets[row]));
  return {
    weights: params.weights.map((_, i) => 2 * error * mean(batch.map((inputs) => inputs[i]))),
    bias: 2 * error,
  };
}
