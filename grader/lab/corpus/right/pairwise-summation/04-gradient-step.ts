// All sums are pairwise: that of the left half plus that of the right half.
import { pairwiseSum, predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0) throw new Error('no rows');
  if (batch.length !== targets.length) throw new Error('lengths differ');
  const errors = predict(batch, params).map((p, r) => p - targets[r]);
  const slope = (inputs: (row: number) => number) =>
    (2 / batch.length) * pairwiseSum(errors.map((error, row) => error * inputs(row)));
  return {
    weights: params.weights.map((_, i) => slope((row) => batch[row][i])),
    bias: slope(() => 1),
  };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths differ');
  return {
    weights: params.weights.map((w, i) => w + -learningRate * gradient.weights[i]),
    bias: params.bias + -learningRate * gradient.bias,
  };
}
