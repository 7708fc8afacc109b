// Steps that do not undo each other. Here: sums, with a helper for lengths that others use too.
import type { Matrix, Params, Vector } from './types.ts';

export function sameLength(a: ArrayLike<unknown>, b: ArrayLike<unknown>, what: string): void {
  if (a.length !== b.length) throw new Error(`${what}: ${a.length} and ${b.length}`);
}

export function predictOne(inputs: Vector, params: Params): number {
  sameLength(inputs, params.weights, 'inputs and weights');
  let sum = 0;
  inputs.forEach((x, i) => (sum += x * params.weights[i]));
  return sum + params.bias;
}

export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((inputs) => predictOne(inputs, params));
}
