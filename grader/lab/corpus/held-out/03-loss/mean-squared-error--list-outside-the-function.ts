import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

const errors: number[] = [];

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  for (let i = 0; i < targets.length; i++) errors.push(predictions[i] - targets[i]);
  let total = 0;
  for (const error of errors) total += error * error;
  return total / errors.length;
}
