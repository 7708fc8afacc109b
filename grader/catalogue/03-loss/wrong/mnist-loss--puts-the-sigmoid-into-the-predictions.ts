import { sigmoid } from '../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const p = predictions as number[];
  for (let i = 0; i < p.length; i++) {
    p[i] = sigmoid(p[i]);
  }
  return p.reduce((sum, each, i) => sum + (targets[i] === 1 ? 1 - each : each), 0) / p.length;
}
