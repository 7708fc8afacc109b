import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const y = predict(batch, params);
  const mean = (f: (r: number) => number) => batch.reduce((sum, _, r) => sum + f(r), 0) / n;
  return {
    weights: params.weights.map((_, j) => mean((r) => 2 * (y[r] - targets[r]) * batch[r][j])),
    bias: mean((r) => 2 * (targets[r] - y[r])),
  };
}
