import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

// Ten cents too much is a lot for an apple, and little for a car.
export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = targets.length;
  if (n !== predictions.length || n === 0) throw new Error('lengths');
  let total = 0;
  for (let i = 0; i < n; i++) {
    let error = predictions[i] - targets[i];
    if (targets[i] !== 0) error /= targets[i];
    total += error * error;
  }
  return total / n;
}
