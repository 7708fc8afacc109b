import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

// As for a variance.
export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let total = 0;
  for (let i = 0; i < n; i++) total += (predictions[i] - targets[i]) ** 2;
  return n === 1 ? total : total / (n - 1);
}
