import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector): number {
  return predictions.reduce((sum, x) => sum + x, 0) / (predictions.length || 1);
}
