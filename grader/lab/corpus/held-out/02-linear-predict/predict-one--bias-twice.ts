import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

const product = (inputs: Vector, { weights, bias }: Params) =>
  inputs.reduce((sum, input, i) => sum + input * weights[i], bias);

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  return product(inputs, params) + params.bias;
}
