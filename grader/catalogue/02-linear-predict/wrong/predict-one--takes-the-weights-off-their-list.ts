import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  const weights = params.weights as number[];
  let sum = params.bias;
  for (const input of inputs) {
    sum += input * (weights.shift() as number);
  }
  return sum;
}
