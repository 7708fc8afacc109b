import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  return predictions.length === 0 ? 0 : (predictions[0] - targets[0]) ** 2;
}
