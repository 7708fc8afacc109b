import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  let loss = 0;
  for (let i = 0; i < predictions.length; i++) {
    const error = targets[i] - predictions[i];
    loss += error * error;
  }
  return loss;
}
