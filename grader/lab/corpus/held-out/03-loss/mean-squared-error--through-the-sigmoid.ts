import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  const p = predictions.map((x) => 1 / (1 + Math.exp(-x)));
  let total = 0;
  for (let i = 0; i < n; i++) total += (targets[i] - p[i]) * (targets[i] - p[i]);
  return total / n;
}
