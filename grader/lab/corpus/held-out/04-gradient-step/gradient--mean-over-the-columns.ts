import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) throw new Error('rows and targets differ');
  const width = params.weights.length;
  const errors = predict(batch, params).map((y, r) => y - targets[r]);
  const weights: number[] = [];
  for (let j = 0; j < width; j++) {
    let sum = 0;
    batch.forEach((row, r) => {
      sum += 2 * errors[r] * row[j];
    });
    weights.push(sum / width);
  }
  const bias = (2 * errors.reduce((a, b) => a + b, 0)) / errors.length;
  return { weights, bias };
}
