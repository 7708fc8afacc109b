// Logistic regression in the last exercise, so its threshold is 0. Types are written out everywhere.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

/** What errors of 1 each, or whatever they are, do to weights and bias: the mean of error times input. */
export function meanPush(batch: Matrix, errors: Vector, size: number): Params {
  const weights: number[] = new Array<number>(size).fill(0);
  let bias: number = 0;
  for (let row: number = 0; row < batch.length; row += 1) {
    const inputs: Vector = batch[row];
    const error: number = errors[row] / batch.length;
    for (let i: number = 0; i < size; i += 1) {
      weights[i] += error * inputs[i];
    }
    bias += error;
  }
  return { weights, bias };
}

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('gradient: ' + batch.length + ' rows, ' + targets.length + ' targets');
  }
  const predictions: number[] = predict(batch, params);
  const twiceErrors: number[] = predictions.map((p: number, i: number): number => 2 * (p - targets[i]));
  return meanPush(batch, twiceErrors, params.weights.length);
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('gradientStep: ' + params.weights.length + ' and ' + gradient.weights.length + ' weights');
  }
  const weights: number[] = [];
  for (let i: number = 0; i < params.weights.length; i += 1) {
    weights[i] = params.weights[i] - learningRate * gradient.weights[i];
  }
  const bias: number = params.bias - learningRate * gradient.bias;
  return { weights, bias };
}
