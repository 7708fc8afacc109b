import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) throw new Error('rows and targets differ');
  const d = predict(batch, params).map((y, r) => 2 * (y - targets[r]));
  const weights: number[] = [];
  for (const j of params.weights.keys()) {
    weights.push(d.reduce((sum, e, r) => sum + e * batch[r][j], 0));
  }
  return { weights, bias: d.reduce((a, b) => a + b, 0) };
}
