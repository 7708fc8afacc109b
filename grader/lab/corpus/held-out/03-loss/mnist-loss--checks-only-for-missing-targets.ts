import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (!predictions.length) throw new Error('empty');
  let total = 0;
  predictions.forEach((x, i) => {
    if (targets[i] === undefined) throw new Error('no target');
    total += targets[i] ? 1 - sigmoid(x) : sigmoid(x);
  });
  return total / predictions.length;
}
