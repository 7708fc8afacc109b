// Closures that remember, within one call: a predictor is made of params, and then asked.
import type { Matrix, Params, Vector } from './types.ts';

export type Predictor = (inputs: Vector) => number;

export function predictorOf(params: Params): Predictor {
  const { weights, bias } = params;
  const size = weights.length;
  return (inputs) => {
    if (inputs.length !== size) throw new Error(`made for ${size} inputs, and got ${inputs.length}`);
    return inputs.reduce((sum, input, i) => sum + input * weights[i], 0) + bias;
  };
}

export const predictOne = (inputs: Vector, params: Params): number => predictorOf(params)(inputs);

/** Rows that are the same list are worked out once. */
export function predict(batch: Matrix, params: Params): number[] {
  const ask = predictorOf(params);
  const known = new WeakMap<Vector, number>();
  return batch.map((row) => {
    if (!known.has(row)) known.set(row, ask(row));
    return known.get(row) as number;
  });
}
