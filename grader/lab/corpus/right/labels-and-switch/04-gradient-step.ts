// switch, labels, continue, do … while, the comma and nested ternaries.
import { predictOne } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  switch (batch.length) {
    case 0:
      throw new Error('no rows');
    case targets.length:
      break;
    default:
      throw new Error('rows and targets');
  }
  const weights = Array<number>(params.weights.length).fill(0);
  let bias = 0;
  next: for (let row = 0; row < batch.length; row++) {
    const error = predictOne(batch[row], params) - targets[row];
    if (error === 0) continue next;
    bias += (2 / batch.length) * error;
    for (let i = 0; i < weights.length; i++) {
      if (!batch[row][i]) continue;
      weights[i] += (2 / batch.length) * error * batch[row][i];
    }
  }
  return { weights, bias };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const size = params.weights.length === gradient.weights.length ? params.weights.length : -1;
  if (size < 0) throw new Error('numbers of weights');
  const weights: number[] = [];
  for (let i = 0, j = size; i < j; weights[i] = params.weights[i] - learningRate * gradient.weights[i], i++);
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
