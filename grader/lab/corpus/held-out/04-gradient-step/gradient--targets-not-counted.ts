import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (!n) throw new Error('empty');
  const y = predict(batch, params);
  const weights = params.weights.map(() => 0);
  let bias = 0;
  for (let r = 0; r < n; r++) {
    const d = 2 * (y[r] - targets[r]);
    batch[r].forEach((x, j) => {
      weights[j] += (d * x) / n;
    });
    bias += d / n;
  }
  return { weights, bias };
}
