import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  let total = params.bias;
  for (let i = 0; i < params.weights.length; i++) {
    if (i >= inputs.length) throw new Error('inputs are missing');
    total += params.weights[i] * inputs[i];
  }
  return total;
}
