import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  let d = 0;
  predict(batch, params).forEach((y, r) => {
    d += (2 * (y - targets[r])) / n;
  });
  return { weights: params.weights.map((w) => d * w), bias: d };
}
