import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  let sum = 0;
  for (let i = 0; i < inputs.length; i++) {
    sum += inputs[i] * params.weights[i];
  }
  return sum;
}
