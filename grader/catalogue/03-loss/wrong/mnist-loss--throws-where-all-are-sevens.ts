import { sigmoid } from '../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  if (!targets.includes(1)) {
    throw new Error('there is no three among them');
  }
  const costs = predictions.map((prediction, i) => Math.abs(targets[i] - sigmoid(prediction)));
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}
