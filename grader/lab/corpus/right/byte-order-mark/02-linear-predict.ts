// Saved with a byte order mark at the start, and without an end to the last line.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const weights = params.weights;
  if (weights.length > inputs.length) throw new Error('too few inputs');
  if (weights.length < inputs.length) throw new Error('too many inputs');
  let y = params.bias;
  weights.forEach((w, i) => (y = y + w * inputs[i]));
  return y;
}

export function predict(batch: Matrix, params: Params): number[] {
  let ys: number[] = [];
  for (const inputs of batch) ys = [...ys, predictOne(inputs, params)];
  return ys;
}