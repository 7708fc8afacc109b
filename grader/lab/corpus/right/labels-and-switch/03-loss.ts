// switch, labels, continue, do … while, the comma and nested ternaries.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return x > 40 ? 1 : x < -40 ? 0 : x === 0 ? 0.5 : 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !targets.length) throw new Error('lengths');
  let sum = 0;
  for (let i = 0; i < targets.length; i++) {
    switch (targets[i]) {
      case 1:
        sum += 1;
        sum -= sigmoid(predictions[i]);
        break;
      case 0:
        sum += sigmoid(predictions[i]);
        break;
      default:
        throw new Error(`a target of ${targets[i]}`);
    }
  }
  return sum / targets.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length !== targets.length || !targets.length) throw new Error('lengths');
  let sum = 0,
    i = 0;
  do {
    if (predictions[i] === targets[i]) continue;
    sum += (predictions[i] - targets[i]) ** 2;
  } while (++i < targets.length);
  return sum / targets.length;
}
