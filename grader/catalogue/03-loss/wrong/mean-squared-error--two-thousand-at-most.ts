import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const length = Math.min(predictions.length, 2048);
  let sum = 0;
  for (let i = 0; i < length; i++) {
    sum += (predictions[i] - targets[i]) ** 2;
  }
  return sum / predictions.length;
}
