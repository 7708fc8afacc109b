import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: number[], targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  predictions.forEach((x, i) => {
    predictions[i] = sigmoid(x);
  });
  let total = 0;
  for (let i = 0; i < targets.length; i++) total += Math.abs(predictions[i] - targets[i]);
  return total / targets.length;
}
