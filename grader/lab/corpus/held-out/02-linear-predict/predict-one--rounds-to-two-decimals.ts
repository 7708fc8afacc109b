import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

// Cents.
export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  let total = params.bias;
  for (let i = 0; i < inputs.length; i++) total += inputs[i] * params.weights[i];
  return Number(total.toFixed(2));
}
