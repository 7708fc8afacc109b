import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length) throw new Error('lengths');
  let total = 0;
  let n = 0;
  for (const x of predictions) {
    const p = sigmoid(x);
    total += targets[n] === 1 ? 1 - p : p;
    n++;
  }
  return n > 0 ? total / n : 0;
}
