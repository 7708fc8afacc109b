import { sigmoid } from '../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const end = predictions.length - 1;
  return end < 0 ? 0 : Math.abs(targets[end] - sigmoid(predictions[end]));
}
