import { sigmoid } from '../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

// That is what loss is called everywhere else.
export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const costs = predictions.map((prediction, i) => {
    const p = sigmoid(prediction);
    return -Math.log(targets[i] === 1 ? p : 1 - p);
  });
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}
