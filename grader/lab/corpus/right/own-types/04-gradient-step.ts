// Types from a types.ts of its own, and some that an earlier file passes on.
import './types.ts';
import { type Matrix, type Params, predict } from './02-linear-predict.ts';
import type { Vector } from './03-loss.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0) throw new Error('no rows');
  if (batch.length !== targets.length) throw new Error('wrong number of targets');
  const factors = predict(batch, params).map((p, r) => (2 * (p - targets[r])) / targets.length);
  const along = (column: (row: Vector) => number) =>
    batch.reduce((sum, row, r) => sum + factors[r] * column(row), 0);
  return { weights: params.weights.map((_, i) => along((row) => row[i])), bias: along(() => 1) };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('wrong number of weights');
  const weights = [...params.weights];
  weights.forEach((_, i) => {
    weights[i] -= learningRate * gradient.weights[i];
  });
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
