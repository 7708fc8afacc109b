import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length < params.weights.length) {
    throw new Error('there are not enough inputs');
  }
  return params.weights.reduce((sum, weight, i) => sum + inputs[i] * weight, params.bias);
}
