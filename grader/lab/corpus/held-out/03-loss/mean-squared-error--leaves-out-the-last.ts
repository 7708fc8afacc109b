import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let i = 0;
  let total = 0;
  while (i + 1 < n) {
    const d = targets[i] - predictions[i];
    total += d * d;
    i++;
  }
  return total / n;
}
