import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (targets[i] - predictions[i]) / n;
  return mean * mean;
}
