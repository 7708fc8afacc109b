import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length) throw new Error('lengths');
  if (n === 0) return 0;
  let total = 0;
  for (let i = 0; i < n; i++) total += (predictions[i] - targets[i]) ** 2;
  return total / n;
}
