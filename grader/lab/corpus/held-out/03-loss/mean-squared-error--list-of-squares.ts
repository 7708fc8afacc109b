import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  const squares: any = [];
  for (let i = 0; i < targets.length; i++) {
    squares.push(Math.pow(predictions[i] - targets[i], 2));
  }
  return squares;
}
