// Sums keep what rounding drops (Kahan, Neumaier).
import type { Matrix, Params, Vector } from './types.ts';

export function preciseSum(terms: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('The inputs and the weights are not of the same length.');
  }
  const terms = inputs.map((input, i) => input * params.weights[i]);
  terms.push(params.bias);
  return preciseSum(terms);
}

export function predict(batch: Matrix, params: Params): number[] {
  return Array.from(batch, (row) => predictOne(row, params));
}
