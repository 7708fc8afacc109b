import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const slopes = new Array<number>(params.weights.length + 1).fill(0);
  predict(batch, params).forEach((y, r) => {
    const d = (2 / n) * (y - targets[r]);
    [...batch[r], 1].forEach((x, k) => {
      slopes[k] += d * x;
    });
  });
  let length = Math.sqrt(slopes.reduce((sum, s) => sum + s * s, 0));
  if (length === 0) length = 1;
  // Only the direction counts.
  const unit = slopes.map((s) => s / length);
  return { weights: unit.slice(0, -1), bias: unit[unit.length - 1] };
}
