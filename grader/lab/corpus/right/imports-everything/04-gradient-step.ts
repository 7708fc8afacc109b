// Each file imports all the files before it, as namespaces, whether it needs them or not.
import * as one from './01-init-params.ts';
import * as two from './02-linear-predict.ts';
import * as three from './03-loss.ts';
import type * as types from './types.ts';

export const known = [...three.known, ...Object.keys(three)];

export function gradient(batch: types.Matrix, targets: types.Vector, params: types.Params): types.Params {
  const predictions = two.predict(batch, params);
  three.meanSquaredError(predictions, targets); // for its errors
  const { weights } = one.initParams(params.weights.length, () => 0);
  const sums = { weights: [...weights], bias: 0 };
  for (const [row, inputs] of batch.entries()) {
    const error = predictions[row] - targets[row];
    for (const [i, input] of inputs.entries()) sums.weights[i] += error * input;
    sums.bias += error;
  }
  return gradientStep(
    { weights, bias: 0 },
    { weights: sums.weights.map((sum) => (sum * -2) / batch.length), bias: (sums.bias * -2) / batch.length },
    1,
  );
}

export function gradientStep(params: types.Params, gradient: types.Params, learningRate: number): types.Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  return {
    weights: params.weights.map((w, i) => w - learningRate * gradient.weights[i]),
    bias: params.bias - learningRate * gradient.bias,
  };
}
