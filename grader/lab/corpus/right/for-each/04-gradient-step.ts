// forEach with a callback that fills something outside of it.
import { predictOne } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (!batch.length || batch.length !== targets.length) {
    throw new RangeError('rows and targets do not go together');
  }
  const weights: number[] = [];
  params.weights.forEach(() => {
    weights.push(0);
  });
  let bias = 0;
  batch.forEach((row, r) => {
    const error = predictOne(row, params) - targets[r];
    row.forEach((input, i) => {
      weights[i] += (2 * error * input) / batch.length;
    });
    bias += (2 * error) / batch.length;
  });
  return { weights, bias };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new RangeError('params and gradient do not go together');
  }
  const weights: number[] = [];
  params.weights.forEach((weight, i) => {
    weights.push(weight - learningRate * gradient.weights[i]);
  });
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
