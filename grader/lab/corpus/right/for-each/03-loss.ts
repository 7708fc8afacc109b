// forEach with a callback that fills something outside of it.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  const power = Math.exp(-x);
  return 1 / (1 + power);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) {
    throw new RangeError('predictions and targets do not go together');
  }
  let sum = 0;
  predictions.forEach((prediction, i) => {
    sum += Math.abs(targets[i] - sigmoid(prediction));
  });
  return sum / predictions.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !predictions.length) {
    throw new RangeError('predictions and targets do not go together');
  }
  let sum = 0;
  targets.forEach((target, i) => {
    sum += Math.pow(target - predictions[i], 2);
  });
  return sum / targets.length;
}
