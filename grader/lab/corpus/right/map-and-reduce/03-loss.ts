// map and reduce, nothing is ever assigned twice.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export const mean = (xs: Vector) => xs.reduce((a, b) => a + b, 0) / xs.length;

function check(predictions: Vector, targets: Vector) {
  if (predictions.length === 0 || predictions.length !== targets.length) {
    throw new Error(`${predictions.length} predictions, ${targets.length} targets`);
  }
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  check(predictions, targets);
  return mean(predictions.map(sigmoid).map((p, i) => (targets[i] ? 1 - p : p)));
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  check(predictions, targets);
  return mean(predictions.map((p, i) => p - targets[i]).map((d) => d ** 2));
}
