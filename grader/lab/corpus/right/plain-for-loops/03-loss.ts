// Plain for loops, `let` everywhere, one thing at a time.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length == 0) {
    throw new Error('nothing to compare');
  }
  if (predictions.length != targets.length) {
    throw new Error('not the same length');
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    let p = sigmoid(predictions[i]);
    if (targets[i] == 1) {
      sum += 1 - p;
    } else {
      sum += p;
    }
  }
  return sum / predictions.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length == 0) {
    throw new Error('nothing to compare');
  }
  if (predictions.length != targets.length) {
    throw new Error('not the same length');
  }
  let sum = 0;
  for (let i = 0; i < predictions.length; i++) {
    let difference = predictions[i] - targets[i];
    sum += difference * difference;
  }
  return sum / predictions.length;
}
