// Closures that remember, within one call: a tally that is fed, and then asked for its mean.
import type { Vector } from './types.ts';

export function tally() {
  let sum = 0;
  let count = 0;
  return {
    add: (cost: number) => {
      sum += cost;
      count += 1;
    },
    mean: () => {
      if (count === 0) throw new Error('nothing has been added');
      return sum / count;
    },
  };
}

const loss = (cost: (target: number) => (prediction: number) => number) => (predictions: Vector, targets: Vector) => {
  if (predictions.length !== targets.length) throw new Error('lengths differ');
  const { add, mean } = tally();
  predictions.forEach((prediction, i) => add(cost(targets[i])(prediction)));
  return mean();
};

export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

export const mnistLoss = loss((target) =>
  target === 1 ? (x) => 1 - sigmoid(x) : (x) => sigmoid(x),
);

export const meanSquaredError = loss((target) => (prediction) => (prediction - target) ** 2);
