// Steps that do not undo each other. Here: losses, with the helper for lengths.
import { sameLength } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  sameLength(predictions, targets, 'predictions and targets');
  if (targets.length < 1) throw new Error('no targets');
  let loss = 0;
  targets.forEach((target, i) => {
    const p = sigmoid(predictions[i]);
    loss += target > 0.5 ? 1 - p : p;
  });
  return loss / targets.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  sameLength(predictions, targets, 'predictions and targets');
  if (targets.length < 1) throw new Error('no targets');
  return targets.map((target, i) => (target - predictions[i]) ** 2).reduce((a, b) => a + b) / targets.length;
}
