// for…of over entries(), the index always at hand.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error(`Expected ${batch.length} targets (1 at least) but got ${targets.length}.`);
  }
  const weights = params.weights.map(() => 0);
  let bias = 0;
  for (const [row, prediction] of predict(batch, params).entries()) {
    const error = prediction - targets[row];
    for (const [i, input] of batch[row].entries()) {
      weights[i] += 2 * error * input;
    }
    bias += 2 * error;
  }
  for (const i of weights.keys()) {
    weights[i] /= batch.length;
  }
  return { weights, bias: bias / batch.length };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error(`Expected ${params.weights.length} derivatives but got ${gradient.weights.length}.`);
  }
  const weights = [...params.weights];
  for (const [i, slope] of gradient.weights.entries()) {
    weights[i] -= learningRate * slope;
  }
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
