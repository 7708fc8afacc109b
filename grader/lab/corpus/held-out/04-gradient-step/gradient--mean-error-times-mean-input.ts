import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const y = predict(batch, params);
  let error = 0;
  const inputs = params.weights.map(() => 0);
  for (let r = 0; r < n; r++) {
    error += (y[r] - targets[r]) / n;
    for (let j = 0; j < inputs.length; j++) inputs[j] += batch[r][j] / n;
  }
  return { weights: inputs.map((x) => 2 * error * x), bias: 2 * error };
}
