// Sums go from small to large, so that the small ones are not lost.
import type { Matrix, Params, Vector } from './types.ts';

export function sumSmallestFirst(terms: number[]): number {
  return terms.sort((a, b) => Math.abs(a) - Math.abs(b)).reduce((a, b) => a + b, 0);
}

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new RangeError('inputs.length !== weights.length');
  return sumSmallestFirst([params.bias, ...inputs.map((input, i) => input * params.weights[i])]);
}

export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((inputs) => predictOne(inputs, params));
}
