import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  const errors = Int32Array.from(predictions, (p, i) => p - targets[i]);
  let total = 0;
  for (const error of errors) total += error * error;
  return total / errors.length;
}
