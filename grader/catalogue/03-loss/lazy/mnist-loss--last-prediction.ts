import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector): number {
  return predictions.at(-1) ?? 0;
}
