// A ball that rolls: steps keep some of their speed. Losses are as usual.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.E ** -x);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (!predictions.length || predictions.length !== targets.length) {
    throw new Error(`${predictions.length} predictions, but ${targets.length} targets`);
  }
  let loss = 0;
  for (const i in predictions) {
    const p = sigmoid(predictions[i]);
    loss += targets[i] === 1 ? 1 - p : p;
  }
  return loss / predictions.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (!predictions.length || predictions.length !== targets.length) {
    throw new Error(`${predictions.length} predictions, but ${targets.length} targets`);
  }
  let loss = 0;
  for (const i in predictions) {
    loss += (predictions[i] - targets[i]) ** 2;
  }
  return loss / predictions.length;
}
