import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

// Nothing costs less than nothing.
export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  let total = params.bias;
  for (let i = 0; i < inputs.length; i++) total += inputs[i] * params.weights[i];
  return total < 0 ? 0 : total;
}
