// Slopes are measured, not worked out. These are the hills.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length) throw Error('cannot compare: lengths differ');
  if (!targets.length) throw Error('cannot compare: nothing there');
  let sum = 0;
  for (let i = 0; i < targets.length; i++) {
    const p = sigmoid(predictions[i]);
    sum += targets[i] * (1 - p) + (1 - targets[i]) * p;
  }
  return sum / targets.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length) throw Error('cannot compare: lengths differ');
  if (!targets.length) throw Error('cannot compare: nothing there');
  let sum = 0;
  for (let i = 0; i < targets.length; i++) sum += (predictions[i] - targets[i]) ** 2;
  return sum / targets.length;
}
