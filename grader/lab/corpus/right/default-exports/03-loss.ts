// A default export beside the named ones: a class that the named functions use.
import type { Vector } from './types.ts';

export default class Mean {
  private sum = 0;
  private count = 0;

  add(cost: number): void {
    this.sum += cost;
    this.count += 1;
  }

  get value(): number {
    if (this.count === 0) throw new Error('a mean of nothing');
    return this.sum / this.count;
  }
}

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length) throw new Error('lengths differ');
  const mean = new Mean();
  predictions.forEach((x, i) => mean.add(targets[i] === 1 ? 1 - sigmoid(x) : sigmoid(x)));
  return mean.value;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length) throw new Error('lengths differ');
  const mean = new Mean();
  predictions.forEach((x, i) => mean.add((x - targets[i]) ** 2));
  return mean.value;
}
