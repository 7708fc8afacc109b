// Slopes are measured, not worked out. Predictions are what they are measured by.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw Error('cannot predict: lengths differ');
  let sum = 0;
  for (let i = 0; i < inputs.length; i++) sum += inputs[i] * params.weights[i];
  return params.bias + sum;
}

export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((inputs) => predictOne(inputs, params));
}
