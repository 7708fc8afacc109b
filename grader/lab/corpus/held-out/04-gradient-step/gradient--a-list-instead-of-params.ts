import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): any {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const errors = predict(batch, params).map((y, r) => y - targets[r]);
  const list: number[] = [];
  for (let j = 0; j < params.weights.length; j++) {
    list.push((2 / n) * errors.reduce((sum, e, r) => sum + e * batch[r][j], 0));
  }
  list.push((2 / n) * errors.reduce((a, b) => a + b, 0));
  return list;
}
