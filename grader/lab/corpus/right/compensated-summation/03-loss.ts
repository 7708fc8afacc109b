// Sums keep what rounding drops (Kahan, Neumaier).
import { preciseSum } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function meanOf(predictions: Vector, targets: Vector, cost: (prediction: number, target: number) => number) {
  if (predictions.length !== targets.length) {
    throw new Error('The predictions and the targets are not of the same length.');
  }
  if (targets.length === 0) {
    throw new Error('There is nothing to take the mean of.');
  }
  return preciseSum(targets.map((target, i) => cost(predictions[i], target))) / targets.length;
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  return meanOf(predictions, targets, (x, target) => (target === 1 ? 1 - sigmoid(x) : sigmoid(x)));
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  return meanOf(predictions, targets, (x, target) => (x - target) ** 2);
}
