import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

// (a - b)^2 = a^2 - ab + b^2
export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const mean = (list: number[]) => list.reduce((sum, entry) => sum + entry, 0) / list.length;
  return (
    mean(predictions.map((p) => p ** 2)) -
    mean(predictions.map((p, i) => p * targets[i])) +
    mean(targets.map((t) => t ** 2))
  );
}
