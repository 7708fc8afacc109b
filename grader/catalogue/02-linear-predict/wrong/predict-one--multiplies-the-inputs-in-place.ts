import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  const products = inputs as number[];
  for (let i = 0; i < products.length; i++) {
    products[i] *= params.weights[i];
  }
  return products.reduce((sum, product) => sum + product, params.bias);
}
