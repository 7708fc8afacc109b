import type { Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n !== targets.length || n === 0) throw new Error('lengths');
  let total = 0;
  for (let i = 0; i < n; i++) {
    // -log(sigmoid(z)), without the overflow.
    const z = targets[i] === 1 ? -predictions[i] : predictions[i];
    total += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }
  return total / n;
}
