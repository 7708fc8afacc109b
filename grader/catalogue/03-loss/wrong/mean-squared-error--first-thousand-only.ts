import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const squares = predictions.slice(0, 1000).map((prediction, i) => (prediction - targets[i]) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}
