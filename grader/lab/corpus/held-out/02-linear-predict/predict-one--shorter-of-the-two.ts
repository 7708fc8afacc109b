import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  let total = params.bias;
  for (let i = 0; i < inputs.length && i < params.weights.length; i++) {
    total += params.weights[i] * inputs[i];
  }
  return total;
}
