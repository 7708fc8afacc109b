import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  let total = 0;
  for (const input of inputs) {
    for (const weight of params.weights) total += input * weight;
  }
  return total + params.bias;
}
