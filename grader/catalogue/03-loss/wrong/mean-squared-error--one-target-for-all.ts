import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length === 0 || (targets.length !== 1 && targets.length !== predictions.length)) {
    throw new Error('the lengths differ');
  }
  const squares = predictions.map((prediction, i) => (prediction - targets[targets.length === 1 ? 0 : i]) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}
