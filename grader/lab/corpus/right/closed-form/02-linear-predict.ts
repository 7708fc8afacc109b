// Linear algebra: a prediction is the dot product with (weights, bias) of a row with a 1 at its end.
import type { Matrix, Params, Vector } from './types.ts';

export function dot(a: Vector, b: Vector): number {
  if (a.length !== b.length) {
    throw new Error(`dot product of ${a.length} and ${b.length} dimensions`);
  }
  return a.reduce((sum, x, i) => sum + x * b[i], 0);
}

export const withOne = (row: Vector): Vector => [...row, 1];
export const theta = ({ weights, bias }: Params): Vector => [...weights, bias];

export function predictOne(inputs: Vector, params: Params): number {
  return dot(withOne(inputs), theta(params));
}

export function predict(batch: Matrix, params: Params): number[] {
  const w = theta(params);
  return batch.map((row) => dot(withOne(row), w));
}
