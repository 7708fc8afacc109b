import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  const last = predictions.length - 1;
  let total = 0;
  for (let i = 0; i < last; i++) total += (predictions[i] - targets[i]) ** 2;
  return last === 0 ? 0 : total / last;
}
