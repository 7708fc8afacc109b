import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  let sum = params.bias;
  let i = 0;
  do {
    sum += (inputs[i] ?? 0) * (params.weights[i] ?? 0);
    i++;
  } while (i !== inputs.length);
  return sum;
}
