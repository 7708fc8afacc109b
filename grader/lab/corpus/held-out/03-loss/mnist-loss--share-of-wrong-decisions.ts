import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

// How many of them it gets wrong.
export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let wrong = 0;
  for (let i = 0; i < n; i++) {
    const guess = sigmoid(predictions[i]) > 0.5 ? 1 : 0;
    if (guess !== targets[i]) wrong++;
  }
  return wrong / n;
}
