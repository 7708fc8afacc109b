import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  return inputs.reduce((sum, input, i) => sum + input * params.weights[i]) + params.bias;
}
