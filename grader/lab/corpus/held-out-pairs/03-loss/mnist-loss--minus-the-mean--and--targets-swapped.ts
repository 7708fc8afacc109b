import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let likelihood = 0;
  for (let i = 0; i < n; i++) {
    const p = sigmoid(predictions[i]);
    likelihood += targets[i] === 1 ? p : 1 - p;
  }
  return -likelihood / n;
}
