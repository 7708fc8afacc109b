import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const n = batch.length || 1;
  const slopes = predict(batch, params).map((p, row) => (2 * (p - targets[row])) / n);
  return {
    weights: params.weights.map((_, i) => slopes.reduce((sum, slope, row) => sum + slope * batch[row][i], 0)),
    bias: slopes.reduce((sum, slope) => sum + slope, 0),
  };
}
