// while loops that count down to zero.
import { predictOne } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  let r = batch.length;
  if (r === 0) throw new Error('no rows');
  if (r !== targets.length) throw new Error('as many targets as rows, please');
  const weights = new Array<number>(params.weights.length).fill(0);
  let bias = 0;
  while (r--) {
    const row = batch[r];
    const push = predictOne(row, params) - targets[r];
    bias += push;
    let i = row.length;
    while (i--) weights[i] += push * row[i];
  }
  const twice = 2 / batch.length;
  let i = weights.length;
  while (i--) weights[i] *= twice;
  return { weights, bias: bias * twice };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  let i = params.weights.length;
  if (i !== gradient.weights.length) throw new Error('lengths');
  const weights = new Array<number>(i);
  while (i--) weights[i] = params.weights[i] - learningRate * gradient.weights[i];
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
