// Prints everything that it does.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  console.debug('predictOne', inputs, params);
  if (inputs.length !== params.weights.length) {
    console.error('lengths differ!', inputs.length, params.weights.length);
    throw new Error('lengths differ');
  }
  let sum = params.bias;
  for (let i = 0; i < inputs.length; i++) {
    sum += inputs[i] * params.weights[i];
    console.log(i, 'sum so far', sum);
  }
  return sum;
}

export function predict(batch: Matrix, params: Params): number[] {
  console.group('predict');
  console.table(batch);
  const predictions = batch.map((row) => predictOne(row, params));
  console.groupEnd();
  console.table(predictions);
  return predictions;
}
