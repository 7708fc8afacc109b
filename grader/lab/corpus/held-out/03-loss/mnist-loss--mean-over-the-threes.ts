import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let total = 0;
  for (let i = 0; i < n; i++) total += Math.abs(targets[i] - sigmoid(predictions[i]));
  const count = targets.filter((target) => target === 1).length;
  return total / count;
}
