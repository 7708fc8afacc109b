import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  if (inputs.length !== weights.length) {
    throw `${inputs.length} inputs, but ${weights.length} weights`;
  }
  let total = bias;
  for (let i = 0; i < weights.length; i++) total += inputs[i] * weights[i];
  return total;
}
