import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length) throw new Error('lengths');
  let total = 0;
  for (let i = 0; i < targets.length; i++) {
    const p = sigmoid(predictions[i]);
    total += targets[i] === 1 ? 1 - p : p;
  }
  return total / targets.length;
}
