// Linear algebra: the gradient is 2/n times the transposed batch times the errors.
import { dot, predict, theta, withOne } from './02-linear-predict.ts';
import { minus } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

export const transpose = (rows: Matrix): Matrix => rows[0].map((_, i) => rows.map((row) => row[i]));
export const toParams = (w: Vector): Params => ({ weights: w.slice(0, -1), bias: w[w.length - 1] });

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const errors = minus(predict(batch, params), targets);
  const columns = transpose(batch.map(withOne));
  return toParams(columns.map((column) => (2 / errors.length) * dot(column, errors)));
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const step = theta(gradient).map((slope) => learningRate * slope);
  return toParams(minus(theta(params), step));
}
