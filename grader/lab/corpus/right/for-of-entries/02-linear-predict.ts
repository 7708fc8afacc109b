// for…of over entries(), the index always at hand.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error(`Expected ${params.weights.length} inputs but got ${inputs.length}.`);
  }
  let sum = params.bias;
  for (const [i, weight] of params.weights.entries()) {
    sum += weight * inputs[i];
  }
  return sum;
}

export function predict(batch: Matrix, params: Params): number[] {
  const predictions: number[] = [];
  for (const [row, inputs] of batch.entries()) {
    predictions[row] = predictOne(inputs, params);
  }
  return predictions;
}
