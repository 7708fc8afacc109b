// As close to the lesson's Python as TypeScript gets: linear1.
import type { Matrix, Params, Vector } from './types.ts';

// (train_x[0]*weights.T).sum() + bias
export function predictOne(inputs: Vector, params: Params): number {
  return mul(inputs, params.weights).reduce((acc, x) => acc + x, 0) + params.bias;
}

// def linear1(xb): return xb@weights + bias
export function predict(batch: Matrix, params: Params): number[] {
  const linear1 = (xb: Matrix) => xb.map((x) => predictOne(x, params));
  return linear1(batch);
}

function mul(a: Vector, b: Vector): number[] {
  if (a.length !== b.length) {
    throw new Error(
      `The size of tensor a (${a.length}) must match the size of tensor b (${b.length}) at non-singleton dimension 0`,
    );
  }
  return a.map((x, i) => x * b[i]);
}
