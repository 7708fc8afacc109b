import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const errors = [...new Map(predict(batch, params).map((p, r) => [p - targets[r], batch[r]]))];
  const mean = (slopes: number[]) => slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
  return {
    weights: params.weights.map((_, i) => mean(errors.map(([error, row]) => 2 * error * row[i]))),
    bias: mean(errors.map(([error]) => 2 * error)),
  };
}
