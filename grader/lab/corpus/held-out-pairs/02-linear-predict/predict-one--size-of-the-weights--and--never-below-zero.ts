import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  let total = params.bias;
  for (let i = 0; i < inputs.length; i++) total += inputs[i] * Math.abs(params.weights[i]);
  return Math.max(total, 0);
}
