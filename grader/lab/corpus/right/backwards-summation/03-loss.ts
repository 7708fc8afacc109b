// Everything from the last to the first: reduceRight, unshift, indices that fall.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (Math.exp(-x) + 1);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  ofOneLength(targets, predictions);
  return (
    predictions.reduceRight((sum, x, i) => Math.abs(sigmoid(x) - targets[i]) + sum, 0) / predictions.length
  );
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  ofOneLength(targets, predictions);
  return predictions.reduceRight((sum, x, i) => (targets[i] - x) ** 2 + sum, 0) / predictions.length;
}

function ofOneLength(a: Vector, b: Vector): void {
  if (!(a.length > 0 && a.length === b.length)) throw new Error('not of one length, or empty');
}
