import { sigmoid } from '../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const costs = predictions.map((x, i) => {
    const p = sigmoid(x);
    return -(targets[i] * Math.log(p) + (1 - targets[i]) * Math.log(1 - p));
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}
