import type { Params, Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { dot, type Exact, exact, rounded } from '../exact.ts';

/** The sum of the products and the bias, exact; with the sum of their magnitudes. */
export function predictOne(inputs: Vector, { weights, bias }: Params): ExpectedNumber {
  if (inputs.length !== weights.length) {
    throw new Error('a row of another length than the weights');
  }
  const [xs, ws, b] = [inputs.map(exact), weights.map(exact), exact(bias)];
  const size = (numbers: readonly Exact[]) => numbers.map((number) => number.abs());
  return rounded(dot(xs, ws).plus(b), dot(size(xs), size(ws)).plus(b.abs()));
}
