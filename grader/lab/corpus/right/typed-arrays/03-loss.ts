// Typed arrays of 64 bits throughout.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  return mean(pairwise(predictions, targets, (x, t) => Math.abs(t - sigmoid(x))));
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  return mean(pairwise(predictions, targets, (x, t) => (x - t) * (x - t)));
}

function pairwise(a: Vector, b: Vector, cost: (x: number, t: number) => number): Float64Array {
  if (a.length !== b.length) {
    throw new RangeError(`${a.length} predictions for ${b.length} targets`);
  }
  const costs = Float64Array.from(a);
  for (let i = 0; i < costs.length; i += 1) {
    costs[i] = cost(a[i], b[i]);
  }
  return costs;
}

function mean(costs: Float64Array): number {
  if (costs.length === 0) {
    throw new RangeError('no costs');
  }
  return costs.reduce((a, b) => a + b) / costs.length;
}
