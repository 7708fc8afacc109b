import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

// A seven should be sure, a three should not.
export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  const costs = predictions.map((x, i) => {
    const p = sigmoid(x);
    return targets[i] === 0 ? 1 - p : p;
  });
  return costs.reduce((a, b) => a + b) / n;
}
