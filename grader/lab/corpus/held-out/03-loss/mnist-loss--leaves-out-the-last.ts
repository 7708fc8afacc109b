import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  const costs = predictions.slice(0, n - 1).map((x, i) => Math.abs(targets[i] - sigmoid(x)));
  return costs.reduce((a, b) => a + b, 0) / n;
}
