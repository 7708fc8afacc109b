// All sums are pairwise: that of the left half plus that of the right half.
import { pairwiseSum } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  refuse(predictions, targets);
  return pairwiseSum(predictions.map((x, i) => sigmoid(targets[i] === 1 ? -x : x))) / targets.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  refuse(predictions, targets);
  return pairwiseSum(predictions.map((x, i) => (x - targets[i]) ** 2)) / targets.length;
}

function refuse(a: Vector, b: Vector): void {
  if (a.length !== b.length || a.length === 0) throw new Error('lengths differ, or are 0');
}
