import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length) throw new Error('lengths');
  if (!predictions.length) return 0;
  const sum = predictions.reduce((all, p, i) => all + (p - targets[i]) ** 2, 0);
  return sum / predictions.length / 2;
}
