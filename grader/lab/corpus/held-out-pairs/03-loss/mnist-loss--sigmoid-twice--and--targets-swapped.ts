import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  const sure = predictions.map(sigmoid).map(sigmoid);
  return sure.reduce((sum, p, i) => sum + (targets[i] === 1 ? p : 1 - p), 0) / n;
}
