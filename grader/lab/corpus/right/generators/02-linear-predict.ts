// Generators: two lists are walked together, and the walk finds out where one is longer.
import type { Matrix, Params, Vector } from './types.ts';

export function* zip<A, B>(as: Iterable<A>, bs: Iterable<B>): Generator<[A, B]> {
  const a = as[Symbol.iterator]();
  const b = bs[Symbol.iterator]();
  for (;;) {
    const x = a.next();
    const y = b.next();
    if (x.done !== y.done) throw new Error('one of the two is longer');
    if (x.done || y.done) return;
    yield [x.value, y.value];
  }
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}

function* products(inputs: Vector, weights: Vector) {
  for (const [input, weight] of zip(inputs, weights)) yield input * weight;
}

export function predictOne(inputs: Vector, params: Params): number {
  return sum(products(inputs, params.weights)) + params.bias;
}

export function predict(batch: Matrix, params: Params): number[] {
  return [...predictions(batch, params)];
}

export function* predictions(batch: Matrix, params: Params): Generator<number> {
  for (const row of batch) yield predictOne(row, params);
}
