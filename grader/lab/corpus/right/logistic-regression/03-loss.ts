// Logistic regression in the last exercise, so its threshold is 0. Types are written out everywhere.
import type { Vector } from './types.ts';

export function sigmoid(x: number): number {
  const positive: boolean = x >= 0;
  const e: number = Math.exp(positive ? -x : x);
  return positive ? 1 / (1 + e) : e / (1 + e);
}

export function mnistLoss(predictions: Vector, targets: Vector): number {
  if (predictions.length === 0 || predictions.length !== targets.length) {
    throw new Error('mnistLoss: ' + predictions.length + ' predictions, ' + targets.length + ' targets');
  }
  const costs: number[] = predictions.map((logit: number, i: number): number => {
    const p: number = sigmoid(logit);
    const cost: number = targets[i] === 1 ? 1 - p : p;
    return cost;
  });
  const sum: number = costs.reduce((a: number, b: number): number => a + b, 0);
  return sum / costs.length;
}

export function meanSquaredError(predictions: Vector, targets: Vector): number {
  if (predictions.length === 0 || predictions.length !== targets.length) {
    throw new Error('meanSquaredError: ' + predictions.length + ' predictions, ' + targets.length + ' targets');
  }
  let sum: number = 0;
  for (let i: number = 0; i < predictions.length; i += 1) {
    const error: number = predictions[i] - targets[i];
    sum += error * error;
  }
  return sum / predictions.length;
}
