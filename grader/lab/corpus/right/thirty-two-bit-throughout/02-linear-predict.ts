// 32 bits from the first exercise to the last: an accumulator of one float.
import type { Matrix, Params, Vector } from './types.ts';

export class Accumulator {
  private readonly cell = new Float32Array(1);
  add(x: number): this {
    this.cell[0] += Math.fround(x);
    return this;
  }
  get value(): number {
    return this.cell[0];
  }
}

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths differ');
  const sum = new Accumulator();
  for (let i = 0; i < inputs.length; i++) sum.add(Math.fround(inputs[i]) * Math.fround(params.weights[i]));
  return sum.add(params.bias).value;
}

export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((row) => predictOne(row, params));
}
