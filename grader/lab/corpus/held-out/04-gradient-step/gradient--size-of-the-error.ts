import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const weights = new Float64Array(params.weights.length);
  let bias = 0;
  predict(batch, params).forEach((y, r) => {
    const off = y > targets[r] ? y - targets[r] : targets[r] - y;
    for (let j = 0; j < weights.length; j++) weights[j] += (2 * off * batch[r][j]) / n;
    bias += (2 * off) / n;
  });
  return { weights: Array.from(weights), bias };
}
