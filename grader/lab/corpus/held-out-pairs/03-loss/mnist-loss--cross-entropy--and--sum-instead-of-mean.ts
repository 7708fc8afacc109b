import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  let loss = 0;
  for (let i = 0; i < targets.length; i++) {
    const p = sigmoid(predictions[i]);
    loss -= targets[i] === 1 ? Math.log(p) : Math.log(1 - p);
  }
  return loss;
}
