// A loss is a sum that a loop adds up, with the cost of one pair as a function.
import type { Vector } from './types.ts';

type Cost = (prediction: number, target: number) => number;

export function sigmoid(x: number): number {
  const power = Math.exp(-Math.abs(x)); // never too large
  return x < 0 ? power / (1 + power) : 1 / (1 + power);
}

function averageCost(predictions: Vector, targets: Vector, cost: Cost): number {
  const count = predictions.length;
  if (count === 0) {
    throw new RangeError('there is no mean of nothing');
  }
  if (count !== targets.length) {
    throw new RangeError(`${count} predictions, but ${targets.length} targets`);
  }
  let total = 0;
  let i = 0;
  while (i < count) {
    total += cost(predictions[i], targets[i]);
    i += 1;
  }
  return total / count;
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  // 1 - sigmoid(x) is sigmoid(-x)
  return averageCost(predictions, targets, (x, target) => sigmoid(target === 1 ? -x : x));
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  return averageCost(predictions, targets, (x, target) => (x - target) * (x - target));
}
