// Each file imports all the files before it, as namespaces, whether it needs them or not.
import * as one from './01-init-params.ts';
import type * as types from './types.ts';

export const known = [...one.known, ...Object.keys(one)];

export function predictOne(inputs: types.Vector, params: types.Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  return inputs.reduce((sum, input, i) => sum + input * params.weights[i], params.bias);
}

export function predict(batch: types.Matrix, params: types.Params): number[] {
  return batch.map((inputs) => predictOne(inputs, params));
}
