// Types from a types.ts of its own; passes them on.
import { type Matrix, type Params, type Vector } from './types.ts';

export type { Matrix, Params, Vector } from './types.ts';
export type Predict = typeof predict;

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('wrong number of inputs');
  let sum = params.bias;
  inputs.forEach((x, i) => {
    sum += x * params.weights[i];
  });
  return sum;
}

export function predict(batch: Matrix, params: Params): number[] {
  const predictions: Array<number> = [];
  batch.forEach((inputs, r) => {
    predictions[r] = predictOne(inputs, params);
  });
  return predictions;
}
