// Trusts nobody: each argument is checked, each result too, with an error of its own.
import { assert } from './01-init-params.ts';
import { assertParams, assertVector, predict } from './02-linear-predict.ts';
import { EmptyListError } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  assertParams(params, 'params');
  assertVector(targets, 'targets');
  if (batch.length === 0) throw new EmptyListError('there is no row');
  assert(batch.length === targets.length, 'targets', 'should be as many as the rows');
  const predictions = predict(batch, params);
  const result = { weights: params.weights.map(() => 0), bias: 0 };
  for (let r = 0; r < batch.length; r++) {
    const slope = (2 * (predictions[r] - targets[r])) / batch.length;
    for (let i = 0; i < result.weights.length; i++) result.weights[i] += slope * batch[r][i];
    result.bias += slope;
  }
  assertParams(result, 'the gradient');
  return result;
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  assertParams(params, 'params');
  assertParams(gradient, 'gradient');
  assert(Number.isFinite(learningRate) && learningRate >= 0, 'learningRate', `is ${learningRate}`);
  assert(params.weights.length === gradient.weights.length, 'gradient', 'should have an entry for each weight');
  const result = {
    weights: params.weights.map((w, i) => w - learningRate * gradient.weights[i]),
    bias: params.bias - learningRate * gradient.bias,
  };
  assertParams(result, 'the new params');
  return result;
}
