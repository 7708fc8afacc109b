// 32 bits from the first exercise to the last: an accumulator of one float.
import { Accumulator } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return Math.fround(1 / (1 + Math.fround(Math.exp(-x))));
}

export function mean(costs: Vector): number {
  if (costs.length === 0) throw new Error('the mean of nothing');
  const sum = new Accumulator();
  for (const cost of costs) sum.add(cost);
  return Math.fround(sum.value / costs.length);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length) throw new Error('lengths differ');
  return mean(predictions.map((x, i) => (targets[i] === 0 ? sigmoid(x) : 1 - sigmoid(x))));
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length) throw new Error('lengths differ');
  return mean(predictions.map((x, i) => Math.fround(x - targets[i]) ** 2));
}
