// A ball that rolls: steps keep some of their speed. Predictions are as usual.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error(`${inputs.length} inputs, but ${params.weights.length} weights`);
  }
  let prediction = params.bias;
  for (const i in inputs) {
    prediction += inputs[i] * params.weights[i];
  }
  return prediction;
}

export function predict(batch: Matrix, params: Params): number[] {
  const predictions = [];
  for (const row of batch) {
    predictions.push(predictOne(row, params));
  }
  return predictions;
}
