// for…of over entries(), the index always at hand.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 0.5 * (1 + Math.tanh(x / 2));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || targets.length === 0) {
    throw new Error(`Expected ${targets.length} predictions but got ${predictions.length}.`);
  }
  let loss = 0;
  for (const [i, target] of targets.entries()) {
    const p = sigmoid(predictions[i]);
    loss += (target * (1 - p) + (1 - target) * p) / targets.length;
  }
  return loss;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || targets.length === 0) {
    throw new Error(`Expected ${targets.length} predictions but got ${predictions.length}.`);
  }
  let loss = 0;
  for (const [i, target] of targets.entries()) {
    loss += (predictions[i] - target) ** 2 / targets.length;
  }
  return loss;
}
