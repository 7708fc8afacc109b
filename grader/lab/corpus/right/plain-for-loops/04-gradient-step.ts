// Plain for loops, `let` everywhere, one thing at a time.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length == 0) {
    throw new Error('empty batch');
  }
  if (batch.length != targets.length) {
    throw new Error('one target for each row, please');
  }
  let predictions = predict(batch, params);
  let weights = [];
  for (let i = 0; i < params.weights.length; i++) {
    let sum = 0;
    for (let r = 0; r < batch.length; r++) {
      sum += 2 * (predictions[r] - targets[r]) * batch[r][i];
    }
    weights.push(sum / batch.length);
  }
  let sum = 0;
  for (let r = 0; r < batch.length; r++) {
    sum += 2 * (predictions[r] - targets[r]);
  }
  return { weights: weights, bias: sum / batch.length };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length != gradient.weights.length) {
    throw new Error('not the same number of weights');
  }
  let weights = [];
  for (let i = 0; i < params.weights.length; i++) {
    weights.push(params.weights[i] - learningRate * gradient.weights[i]);
  }
  return { weights: weights, bias: params.bias - learningRate * gradient.bias };
}
