// Sums go from small to large, so that the small ones are not lost.
import { sumSmallestFirst } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return (1 + Math.exp(-x)) ** -1;
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  return mean(pair(predictions, targets).map(([x, target]) => (target === 1 ? 1 - sigmoid(x) : sigmoid(x))));
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  return mean(pair(predictions, targets).map(([x, target]) => (x - target) ** 2));
}

function pair(predictions: Vector, targets: Vector): [number, number][] {
  if (predictions.length !== targets.length) throw new RangeError('predictions.length !== targets.length');
  return predictions.map((prediction, i) => [prediction, targets[i]]);
}

function mean(costs: number[]): number {
  if (costs.length === 0) throw new RangeError('costs.length === 0');
  return sumSmallestFirst(costs) / costs.length;
}
