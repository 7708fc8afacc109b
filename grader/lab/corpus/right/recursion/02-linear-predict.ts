// Recursion wherever others loop; lists are halved, so that nothing gets deep.
import type { Matrix, Params, Vector } from './types.ts';

/** The sum of f(from) to f(to - 1). */
export function sum(f: (i: number) => number, from: number, to: number): number {
  if (to <= from) return 0;
  if (to - from === 1) return f(from);
  const middle = (from + to) >> 1;
  return sum(f, from, middle) + sum(f, middle, to);
}

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths differ');
  return params.bias + products(inputs, params.weights, 0);
}

/** As deep as a row is long: a few hundred calls. */
function products(inputs: Vector, weights: Vector, i: number): number {
  return i === inputs.length ? 0 : inputs[i] * weights[i] + products(inputs, weights, i + 1);
}

export function predict(batch: Matrix, params: Params): number[] {
  if (batch.length === 0) return [];
  if (batch.length === 1) return [predictOne(batch[0], params)];
  const half = batch.length >> 1;
  return predict(batch.slice(0, half), params).concat(predict(batch.slice(half), params));
}
