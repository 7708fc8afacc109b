import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const wrong = predictions.filter((prediction, i) => prediction > 0.5 !== (targets[i] === 1));
  return wrong.length / predictions.length;
}
