import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  return Math.hypot(...predictions.map((p, i) => p - targets[i]));
}
