import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

let sum = 0;

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  for (let i = 0; i < inputs.length; i++) {
    sum += inputs[i] * params.weights[i];
  }
  return sum + params.bias;
}
