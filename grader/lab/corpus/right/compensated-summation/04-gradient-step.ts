// Sums keep what rounding drops (Kahan, Neumaier).
import { preciseSum, predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0) throw new Error('There is no row to learn from.');
  if (batch.length !== targets.length) throw new Error('There should be one target for each row.');
  const slopes = predict(batch, params).map((p, r) => (2 * (p - targets[r])) / batch.length);
  return {
    weights: params.weights.map((_, i) => preciseSum(slopes.map((slope, r) => slope * batch[r][i]))),
    bias: preciseSum(slopes),
  };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('The params and the gradient do not have the same number of weights.');
  }
  return {
    weights: params.weights.map((weight, i) => preciseSum([weight, -learningRate * gradient.weights[i]])),
    bias: preciseSum([params.bias, -learningRate * gradient.bias]),
  };
}
