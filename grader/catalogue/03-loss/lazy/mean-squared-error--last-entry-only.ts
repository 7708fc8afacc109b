import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const end = predictions.length - 1;
  return end < 0 ? 0 : (predictions[end] - targets[end]) ** 2;
}
