import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const y = predict(batch, params);
  const error = targets as number[];
  for (let r = 0; r < n; r++) error[r] = y[r] - error[r];
  const weights = params.weights.map((_, j) => {
    let sum = 0;
    for (let r = 0; r < n; r++) sum += error[r] * batch[r][j];
    return (2 / n) * sum;
  });
  return { weights, bias: (2 / n) * error.reduce((a, b) => a + b, 0) };
}
