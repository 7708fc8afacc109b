// while loops that count down to zero.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  return x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x));
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  let i = predictions.length;
  if (i !== targets.length || i === 0) throw new Error('lengths');
  let sum = 0;
  while (i--) sum += targets[i] === 1 ? sigmoid(-predictions[i]) : sigmoid(predictions[i]);
  return sum / predictions.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  let i = predictions.length;
  if (i !== targets.length || i === 0) throw new Error('lengths');
  let sum = 0;
  while (i--) sum += (predictions[i] - targets[i]) ** 2;
  return sum / predictions.length;
}
