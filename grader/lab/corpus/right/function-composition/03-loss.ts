// Functions made of functions: a loss is a cost, zipped over two lists, then the mean.
import { pipe, raise, sum, zipWith } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

export const mean = (xs: Vector): number => (xs.length === 0 ? raise('no mean of nothing') : sum(xs) / xs.length);

const lossOf = (cost: (prediction: number, target: number) => number) => {
  const costs = zipWith(cost);
  return (predictions: Vector, targets: Vector) => pipe(costs(predictions), mean)(targets);
};

const squeeze = (x: number) => 1 / (1 + Math.exp(-x));
const towards = (target: number) => (p: number) => (target === 1 ? 1 - p : p);

export { squeeze as sigmoid };
export const mnistLoss = lossOf((x, target) => pipe(squeeze, towards(target))(x));
export const meanSquaredError = lossOf((x, target) => (x - target) ** 2);
