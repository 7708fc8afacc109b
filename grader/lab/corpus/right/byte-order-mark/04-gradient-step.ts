// Saved with a byte order mark at the start, and without an end to the last line.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0) throw new Error('no rows');
  if (n !== targets.length) throw new Error('not as many targets');
  const ys = predict(batch, params);
  let weights: number[] = params.weights.map(() => 0);
  let bias = 0;
  for (let r = 0; r < n; r++) {
    const d = 2 * ys[r] - 2 * targets[r];
    weights = weights.map((w, i) => w + d * batch[r][i]);
    bias = bias + d;
  }
  return { weights: weights.map((w) => w / n), bias: bias / n };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const n = params.weights.length;
  if (n !== gradient.weights.length) throw new Error('not as many derivatives');
  const weights: number[] = [];
  for (let i = 0; i < n; i++) weights[i] = params.weights[i] - gradient.weights[i] * learningRate;
  return { weights, bias: params.bias - gradient.bias * learningRate };
}