import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0) throw new Error('empty');
  const weights = new Array<number>(params.weights.length).fill(0);
  let bias = 0;
  predict(batch, params).forEach((y, r) => {
    if (targets[r] === undefined) throw new Error('a target is missing');
    const d = (2 / n) * (y - targets[r]);
    for (let j = 0; j < weights.length; j++) weights[j] += d * batch[r][j];
    bias += d;
  });
  return { weights, bias };
}
