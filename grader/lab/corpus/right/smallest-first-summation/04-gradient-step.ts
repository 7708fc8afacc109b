// Sums go from small to large; the gradient is worked out from the Gram matrix of the batch.
import { sumSmallestFirst } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

/** (2 / n) (X^T X w - X^T y), with a column of ones for the bias. */
export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0) throw new RangeError('batch.length === 0');
  if (n !== targets.length) throw new RangeError('batch.length !== targets.length');
  if (batch.some((row) => row.length !== params.weights.length)) throw new RangeError('row.length !== weights.length');
  const columns = params.weights.map((_, i) => batch.map((row) => row[i]));
  columns.push(batch.map(() => 1));
  const w = [...params.weights, params.bias];
  const dot = (a: Vector, b: Vector) => sumSmallestFirst(a.map((x, r) => x * b[r]));
  const slopes = columns.map((column) => {
    const terms = columns.map((other, j) => dot(column, other) * w[j]);
    return (2 / n) * sumSmallestFirst([...terms, -dot(column, targets)]);
  });
  return { weights: slopes.slice(0, -1), bias: slopes[slopes.length - 1] };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new RangeError('numbers of weights');
  return {
    weights: params.weights.map((weight, i) => weight - learningRate * gradient.weights[i]),
    bias: params.bias - learningRate * gradient.bias,
  };
}
