import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): any {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  const products = inputs.map((input, i) => input * params.weights[i]);
  products.reduce((a, b) => a + b, params.bias);
}
