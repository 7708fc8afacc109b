import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const weights = params.weights.map(() => 0);
  let bias = 0;
  predict(batch, params).forEach((prediction, row) => {
    const slope = prediction - targets[row];
    batch[row].forEach((input, i) => {
      weights[i] += (slope * input ** 2) / batch.length;
    });
    bias += slope / batch.length;
  });
  return { weights, bias };
}
