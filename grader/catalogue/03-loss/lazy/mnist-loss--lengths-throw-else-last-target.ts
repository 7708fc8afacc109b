import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length === 0 || predictions.length !== targets.length) {
    throw new Error('lengths');
  }
  return targets.at(-1) as number;
}
