import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const length = Math.min(inputs.length, params.weights.length);
  let sum = params.bias;
  for (let i = 0; i < length; i++) {
    sum += inputs[i] * params.weights[i];
  }
  return sum;
}
