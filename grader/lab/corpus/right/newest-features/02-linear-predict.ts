// The newest JavaScript: iterator helpers, at, with, toSorted, ??=, private names, static blocks.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('inputs and weights', { cause: { inputs: inputs.length, weights: params.weights.length } });
  }
  return inputs
    .entries()
    .map(([i, input]) => input * params.weights.at(i)!)
    .reduce((sum, product) => sum + product, params.bias);
}

export function predict(batch: Matrix, params: Params): number[] {
  return batch
    .values()
    .map((inputs) => predictOne(inputs, params))
    .toArray();
}
