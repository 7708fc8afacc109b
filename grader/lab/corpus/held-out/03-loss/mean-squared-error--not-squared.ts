import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  const add = (list: Vector) => list.reduce((a, b) => a + b, 0);
  return (add(predictions) - add(targets)) / n;
}
