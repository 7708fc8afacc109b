import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n < 1) throw new Error('empty');
  let total = 0;
  for (let i = 0; i < n; i++) {
    if (targets[i] === 1) total += 1 - sigmoid(predictions[i]);
    else total += sigmoid(predictions[i]);
  }
  return total / n;
}
