import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

// A prediction should lie between 0 and 1.
export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  const sum = inputs.reduce((total, input, i) => total + input * params.weights[i], params.bias);
  return 1 / (1 + Math.exp(-sum));
}
