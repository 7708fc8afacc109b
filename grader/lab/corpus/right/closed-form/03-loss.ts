// Linear algebra: the squared error is the squared length of the difference, by its dimensions.
import { dot } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function minus(a: Vector, b: Vector): Vector {
  if (a.length !== b.length || a.length === 0) {
    throw new Error(`difference of ${a.length} and ${b.length} dimensions`);
  }
  return a.map((x, i) => x - b[i]);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const difference = minus(predictions.map(sigmoid), targets);
  return difference.reduce((sum, d) => sum + Math.abs(d), 0) / difference.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const difference = minus(predictions, targets);
  return dot(difference, difference) / difference.length;
}
