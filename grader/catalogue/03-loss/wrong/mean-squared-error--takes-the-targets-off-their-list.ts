import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || predictions.length === 0) {
    throw new Error('the lengths differ');
  }
  const rest = targets as number[];
  const n = predictions.length;
  let sum = 0;
  for (const prediction of predictions) {
    sum += (prediction - (rest.shift() as number)) ** 2;
  }
  return sum / n;
}
