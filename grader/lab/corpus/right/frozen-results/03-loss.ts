// All that comes out is frozen; numbers always are.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function costs(predictions: Vector, targets: Vector, cost: (x: number, target: number) => number): Vector {
  if (predictions.length !== targets.length) throw new TypeError('predictions and targets differ in length');
  if (predictions.length === 0) throw new TypeError('there are no predictions');
  return Object.freeze(predictions.map((x, i) => cost(x, targets[i])));
}

const mean = (xs: Vector) => xs.reduce((a, b) => a + b) / xs.length;

export function mnistLoss(predictions: Vector, targets: Vector): number {
  return mean(costs(predictions, targets, (x, target) => (target === 1 ? 1 - sigmoid(x) : sigmoid(x))));
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  return mean(costs(predictions, targets, (x, target) => (x - target) ** 2));
}
