import { sigmoid } from '../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    if (targets[i] === 1) {
      sum += 1 - sigmoid(predictions[i]);
    }
  }
  return sum / predictions.length;
}
