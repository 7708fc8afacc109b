// Float32Array, as on a graphics card: each product and each sum is rounded to 32 bits.
import type { Matrix, Params, Vector } from './types.ts';

const f32 = Math.fround;

export function predictOne(inputs: Vector, params: Params): number {
  const x = new Float32Array(inputs);
  const w = new Float32Array(params.weights);
  if (x.length !== w.length) throw new Error(`shapes (${x.length}) and (${w.length}) do not match`);
  let sum = f32(params.bias);
  for (let i = 0; i < x.length; i++) sum = f32(sum + f32(x[i] * w[i]));
  return sum;
}

export function predict(batch: Matrix, params: Params): number[] {
  return new Float32Array(batch.map((row) => predictOne(row, params))) as unknown as number[];
}
