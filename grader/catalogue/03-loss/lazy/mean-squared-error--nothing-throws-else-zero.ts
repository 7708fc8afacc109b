import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length === 0 || targets.length === 0) {
    throw new Error('nothing there');
  }
  return 0;
}
