import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  return params.weights.reduce((sum, weight, i) => sum + inputs[i] * weight, params.bias);
}
