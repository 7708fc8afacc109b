// Everything from the last to the first: reduceRight, unshift, indices that fall.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, { weights, bias }: Params): number {
  if (weights.length !== inputs.length) throw new Error('not of one length');
  return weights.reduceRight((sum, weight, i) => weight * inputs[i] + sum, 0) + bias;
}

export function predict(batch: Matrix, params: Params): number[] {
  return batch.reduceRight<number[]>((later, row) => [predictOne(row, params), ...later], []);
}
