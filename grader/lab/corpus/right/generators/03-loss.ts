// Generators: costs come one by one, and the mean counts along.
import { zip } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mean(numbers: Iterable<number>): number {
  let total = 0;
  let count = 0;
  for (const n of numbers) {
    total += n;
    count++;
  }
  if (!count) throw new Error('the mean of nothing');
  return total / count;
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  function* costs() {
    for (const [x, t] of zip(predictions, targets)) yield t === 1 ? 1 - sigmoid(x) : sigmoid(x);
  }
  return mean(costs());
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  function* costs() {
    for (const [x, t] of zip(predictions, targets)) yield (x - t) ** 2;
  }
  return mean(costs());
}
