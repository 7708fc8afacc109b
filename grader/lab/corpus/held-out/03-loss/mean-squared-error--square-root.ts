import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

// Back to cents from squared cents.
export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  const errors = targets.map((t, i) => t - predictions[i]);
  return Math.hypot(...errors) / n ** 0.5;
}
