import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const slopes = predict(batch, params).map((p, row) => (2 * (p - targets[row])) / batch.length);
  const result = params as { weights: number[]; bias: number };
  result.weights.forEach((_, i) => {
    result.weights[i] = slopes.reduce((sum, slope, row) => sum + slope * batch[row][i], 0);
  });
  result.bias = slopes.reduce((sum, slope) => sum + slope, 0);
  return result;
}
