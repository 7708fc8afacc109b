import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  // A reduce without a start has none for an empty list.
  const products = inputs.map((input, i) => input * params.weights[i]);
  return products.reduce((a, b) => a + b) + params.bias;
}
