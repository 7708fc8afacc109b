import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const d = predict(batch, params).map((y, r) => (targets[r] - y) / n);
  return {
    weights: params.weights.map((_, j) => d.reduce((sum, e, r) => sum + e * batch[r][j], 0)),
    bias: d.reduce((a, b) => a + b, 0),
  };
}
