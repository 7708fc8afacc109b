import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  const threes = predictions.filter((_, i) => targets[i] === 1);
  return threes.reduce((sum, x) => sum + 1 - sigmoid(x), 0) / threes.length;
}
