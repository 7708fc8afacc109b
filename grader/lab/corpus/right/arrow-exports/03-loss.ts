// Arrow functions only, one expression each where possible.
import type { Vector } from './types.ts';

const fail = (reason: string): never => {
  throw new Error(reason);
};

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const meanCost =
  (cost: (prediction: number, target: number) => number) =>
  (predictions: Vector, targets: Vector): number =>
    predictions.length > 0 && predictions.length === targets.length
      ? predictions.reduce((sum, x, i) => sum + cost(x, targets[i]!), 0) / predictions.length
      : fail(`${predictions.length} predictions for ${targets.length} targets`);

export const mnistLoss = meanCost((x, target) => (target === 1 ? 1 - sigmoid(x) : sigmoid(x)));

export const meanSquaredError = meanCost((x, target) => (x - target) ** 2);
