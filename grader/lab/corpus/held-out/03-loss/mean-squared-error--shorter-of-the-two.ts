import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  let total = 0;
  let n = 0;
  while (n < predictions.length && n < targets.length) {
    total += (predictions[n] - targets[n]) ** 2;
    n++;
  }
  if (!n) throw new Error('empty');
  return total / n;
}
