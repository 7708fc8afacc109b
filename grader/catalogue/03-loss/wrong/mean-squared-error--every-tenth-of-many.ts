import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const step = predictions.length > 1000 ? 10 : 1;
  const squares: number[] = [];
  for (let i = 0; i < predictions.length; i += step) {
    squares.push((predictions[i] - targets[i]) ** 2);
  }
  return squares.reduce((sum, square) => sum + square, 0) / squares.length;
}
