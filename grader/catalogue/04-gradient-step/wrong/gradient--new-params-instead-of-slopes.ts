import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const slopes = predict(batch, params).map((p, row) => (2 * (p - targets[row])) / batch.length);
  return {
    weights: params.weights.map((weight, i) =>
      slopes.reduce((rest, slope, row) => rest - 0.01 * slope * batch[row][i], weight),
    ),
    bias: slopes.reduce((rest, slope) => rest - 0.01 * slope, params.bias),
  };
}
