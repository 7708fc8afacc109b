import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  let total = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = predictions[i] - targets[i];
    total += error ^ 2;
  }
  return total / predictions.length;
}
