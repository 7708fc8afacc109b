// Faster while it goes well, slower when it does not. This file: running means again, row by row.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0) throw new Error('no rows');
  if (batch.length !== targets.length) throw new Error(`${batch.length} rows, and ${targets.length} targets`);
  const predictions = predict(batch, params);
  let weights = params.weights.map(() => 0);
  let bias = 0;
  batch.forEach((inputs, row) => {
    const slope = 2 * (predictions[row]! - targets[row]!);
    weights = weights.map((mean, i) => mean + (slope * inputs[i]! - mean) / (row + 1));
    bias += (slope - bias) / (row + 1);
  });
  return { weights, bias };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const { weights, bias } = params;
  if (weights.length !== gradient.weights.length) {
    throw new Error(`${weights.length} weights, and ${gradient.weights.length} derivatives`);
  }
  return {
    weights: weights.map((weight, i) => weight - learningRate * gradient.weights[i]!),
    bias: bias - learningRate * gradient.bias,
  };
}
