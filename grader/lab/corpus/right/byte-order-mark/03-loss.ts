// Saved with a byte order mark at the start, and without an end to the last line.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  if (x < -700) return 0;
  if (x > 700) return 1;
  return Math.exp(x) / (Math.exp(x) + 1);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n === 0) throw new Error('no predictions');
  if (n !== targets.length) throw new Error('not as many targets');
  let loss = 0;
  for (let i = 0; i < n; i++) loss += targets[i] === 1 ? sigmoid(-predictions[i]) / n : sigmoid(predictions[i]) / n;
  return loss;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  const n = predictions.length;
  if (n === 0) throw new Error('no predictions');
  if (n !== targets.length) throw new Error('not as many targets');
  return Math.hypot(...predictions.map((y, i) => y - targets[i])) ** 2 / n;
}