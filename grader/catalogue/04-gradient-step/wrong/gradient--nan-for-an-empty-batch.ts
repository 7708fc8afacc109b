import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const errors = predict(batch, params).map((p, row) => p - targets[row]);
  return {
    weights: params.weights.map(
      (_, i) => (2 * errors.reduce((sum, e, row) => sum + e * batch[row][i], 0)) / batch.length,
    ),
    bias: (2 * errors.reduce((sum, error) => sum + error, 0)) / batch.length,
  };
}
