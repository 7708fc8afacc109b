import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let total = 0;
  for (let i = n - 1; i >= 0; i--) {
    const target = (targets as number[]).pop() as number;
    total += (predictions[i] - target) ** 2;
  }
  return total / n;
}
