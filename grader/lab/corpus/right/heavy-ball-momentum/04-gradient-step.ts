// A ball that rolls: steps keep some of their speed. The slope under it is as usual.
import { predictOne } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (!batch.length || batch.length !== targets.length) {
    throw new Error(`${batch.length} rows, but ${targets.length} targets`);
  }
  const errors = batch.map((row, r) => predictOne(row, params) - targets[r]);
  const weights = [];
  for (let i = 0; i < params.weights.length; i++) {
    let slope = 0;
    for (let r = 0; r < batch.length; r++) {
      slope += errors[r] * batch[r][i];
    }
    weights.push((2 * slope) / batch.length);
  }
  return { weights, bias: (2 * errors.reduce((a, b) => a + b, 0)) / batch.length };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error(`${params.weights.length} weights, but ${gradient.weights.length} derivatives`);
  }
  const go = (x: number, slope: number) => x - slope * learningRate;
  return { weights: params.weights.map((w, i) => go(w, gradient.weights[i])), bias: go(params.bias, gradient.bias) };
}
