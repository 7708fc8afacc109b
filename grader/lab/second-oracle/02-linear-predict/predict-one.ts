import type { Params, Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { dot, type Exact, exact, rounded } from '../exact.ts';

/** The exact sum of the products and the bias; its magnitude is the sum of their sizes. */
export function predictOne(inputs: Vector, { weights, bias }: Params): ExpectedNumber {
  if (inputs.length !== weights.length) {
    throw new Error('the lengths of row and weights differ');
  }
  const [xs, ws, b] = [inputs.map(exact), weights.map(exact), exact(bias)];
  const size = (numbers: readonly Exact[]) => numbers.map((number) => number.abs());
  return rounded(dot(xs, ws).plus(b), dot(size(xs), size(ws)).plus(b.abs()));
}
