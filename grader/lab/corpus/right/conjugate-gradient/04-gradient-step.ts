// Steps that do not undo each other. Here: the slope, with the helper for lengths.
import { predict, sameLength } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  sameLength(batch, targets, 'rows and targets');
  if (batch.length < 1) throw new Error('no rows');
  const result = { weights: params.weights.map(() => 0), bias: 0 };
  predict(batch, params).forEach((prediction, r) => {
    const factor = ((prediction - targets[r]) * 2) / batch.length;
    result.bias += factor;
    batch[r].forEach((x, i) => (result.weights[i] += factor * x));
  });
  return result;
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  sameLength(params.weights, gradient.weights, 'weights and derivatives');
  const result = { weights: [...params.weights], bias: params.bias };
  gradient.weights.forEach((slope, i) => (result.weights[i] -= slope * learningRate));
  result.bias -= gradient.bias * learningRate;
  return result;
}
