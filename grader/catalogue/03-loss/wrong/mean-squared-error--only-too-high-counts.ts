import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const costs = predictions.map((prediction, i) => Math.max(0, prediction - targets[i]) ** 2);
  return costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
}
