import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) throw new Error('rows and targets differ');
  const errors = predict(batch, params).map((y, r) => targets[r] - y);
  return {
    weights: params.weights.map((_, j) => errors.reduce((sum, e, r) => sum + e * batch[r][j], 0)),
    bias: errors.reduce((a, b) => a + b, 0),
  };
}
