// map and reduce, nothing is ever assigned twice.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('inputs and weights differ in length');
  return inputs.map((x, i) => x * params.weights[i]).reduce((a, b) => a + b, 0) + params.bias;
}

export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((row) => predictOne(row, params));
}
