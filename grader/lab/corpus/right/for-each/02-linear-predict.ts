// forEach with a callback that fills something outside of it.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new RangeError('inputs and weights do not go together');
  }
  let total = params.bias;
  inputs.forEach((input, i) => {
    total += input * params.weights[i];
  });
  return total;
}

export function predict(batch: Matrix, params: Params): number[] {
  const predictions: number[] = [];
  batch.forEach((row) => {
    predictions.push(predictOne(row, params));
  });
  return predictions;
}
