import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  const [weight] = params.weights;
  let total = params.bias;
  for (const input of inputs) total += weight * input;
  return total;
}
