// As one who likes map and reduce writes; the solver (05) halves its rate until the loss falls.
import { predict } from './02-linear-predict.ts';
import { mean } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0) throw new Error('an empty batch');
  if (batch.length !== targets.length) throw new Error('rows and targets differ in number');
  const errors = predict(batch, params).map((p, r) => p - targets[r]);
  return {
    weights: params.weights.map((_, i) => 2 * mean(errors.map((e, r) => e * batch[r][i]))),
    bias: 2 * mean(errors),
  };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('numbers of weights differ');
  return {
    weights: params.weights.map((w, i) => w - learningRate * gradient.weights[i]),
    bias: params.bias - learningRate * gradient.bias,
  };
}
