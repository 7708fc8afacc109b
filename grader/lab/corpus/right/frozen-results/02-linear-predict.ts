// All that comes out is frozen, all the way down.
import { frozen } from './01-init-params.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  if (inputs.length !== weights.length) {
    throw Object.freeze(new TypeError('inputs and weights differ in length'));
  }
  return inputs.reduce((sum, input, i) => sum + input * weights[i], 0) + bias;
}

export function predict(batch: Matrix, params: Params): number[] {
  return frozen(batch.map((inputs) => predictOne(inputs, params)));
}
