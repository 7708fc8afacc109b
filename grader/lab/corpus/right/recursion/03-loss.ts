// Recursion wherever others loop; lists are halved, so that nothing gets deep.
import { sum } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return x < 0 ? 1 - sigmoid(-x) : 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = sameLength(predictions, targets);
  const cost = (i: number) => (targets[i] === 1 ? 1 - sigmoid(predictions[i]) : sigmoid(predictions[i]));
  return sum(cost, 0, n) / n;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = sameLength(predictions, targets);
  return sum((i) => (predictions[i] - targets[i]) ** 2, 0, n) / n;
}

function sameLength(a: Vector, b: Vector): number {
  if (a.length !== b.length) throw new Error('lengths differ');
  if (a.length === 0) throw new Error('nothing there');
  return a.length;
}
