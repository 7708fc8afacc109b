import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  return params.weights.reduce((sum, w) => sum + w * inputs[params.weights.indexOf(w)], params.bias);
}
