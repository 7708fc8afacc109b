import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const different = [...new Set(predictions)];
  const squares = different.map((prediction) => (prediction - targets[predictions.indexOf(prediction)]) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}
