import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  const products = inputs.slice(0, -1).map((input, i) => input * params.weights[i]);
  return params.bias + products.reduce((a, b) => a + b, 0);
}
