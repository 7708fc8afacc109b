import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const errors = predict(batch, params).map((y, r) => (2 / n) * (y - targets[r]));
  let bias = 0;
  const weights: number[] = [];
  for (let j = 0; j < params.weights.length; j++) {
    let w = 0;
    for (let r = 0; r < n; r++) {
      w += errors[r] * batch[r][j];
      bias += errors[r];
    }
    weights.push(w);
  }
  return { weights, bias };
}
