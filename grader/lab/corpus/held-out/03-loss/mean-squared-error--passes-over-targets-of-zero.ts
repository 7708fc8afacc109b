import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  return targets.reduce((sum, t, i) => (t ? sum + (t - predictions[i]) ** 2 : sum), 0) / n;
}
