import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): any {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  const costs: number[] = [];
  for (let i = 0; i < targets.length; i++) {
    const p = sigmoid(predictions[i]);
    costs.push(targets[i] === 1 ? 1 - p : p);
  }
  return costs;
}
