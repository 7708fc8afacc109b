import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) throw new Error('rows and targets differ');
  const errors = predict(batch, params).map((y, r) => y - targets[r]);
  const dot = (list: Vector) => list.reduce((sum, x, r) => sum + x * errors[r], 0);
  return {
    weights: params.weights.map((_, j) => dot(batch.map((row) => row[j]))),
    bias: dot(errors.map(() => 1)),
  };
}
