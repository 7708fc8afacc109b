import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  return predictions.reduce((sum, prediction, i) => sum + targets[i] - prediction, 0);
}
