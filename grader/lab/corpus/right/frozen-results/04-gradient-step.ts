// All that comes out is frozen, all the way down.
import { makeParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0) throw new TypeError('there are no rows');
  if (batch.length !== targets.length) throw new TypeError('rows and targets differ in number');
  const factors = predict(batch, params).map((p, r) => (2 / batch.length) * (p - targets[r]));
  const weights = params.weights.map((_, i) => factors.reduce((sum, f, r) => sum + f * batch[r][i], 0));
  return makeParams(
    weights,
    factors.reduce((a, b) => a + b),
  );
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new TypeError('weights differ in number');
  const weights = params.weights.map((w, i) => w - learningRate * gradient.weights[i]);
  return makeParams(weights, params.bias - learningRate * gradient.bias);
}
