// Typed arrays of 64 bits throughout, also as answers; the batch is one flat buffer.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const rows = batch.length;
  const columns = params.weights.length;
  if (rows === 0 || rows !== targets.length) {
    throw new RangeError(`${rows} rows for ${targets.length} targets`);
  }
  const errors = Float64Array.from(predict(batch, params));
  const flat = new Float64Array(rows * columns);
  for (let r = 0; r < rows; r += 1) {
    flat.set(batch[r], r * columns);
    errors[r] -= targets[r];
  }
  const weights = new Float64Array(columns);
  for (let at = 0; at < flat.length; at += 1) {
    weights[at % columns] += flat[at] * errors[Math.floor(at / columns)];
  }
  for (let i = 0; i < columns; i += 1) {
    weights[i] *= 2 / rows;
  }
  return { weights: weights as unknown as number[], bias: (2 / rows) * errors.reduce((a, b) => a + b, 0) };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new RangeError(`${params.weights.length} weights for ${gradient.weights.length} derivatives`);
  }
  const weights = new Float64Array(params.weights);
  gradient.weights.forEach((slope, i) => {
    weights[i] -= learningRate * slope;
  });
  return { weights: weights as unknown as number[], bias: params.bias - learningRate * gradient.bias };
}
