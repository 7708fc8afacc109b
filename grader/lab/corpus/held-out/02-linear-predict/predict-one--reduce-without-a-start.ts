import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  if (inputs.length !== weights.length) throw new Error('lengths');
  if (!inputs.length) return bias;
  let total = inputs[0];
  for (let i = 1; i < inputs.length; i++) total += inputs[i] * weights[i];
  return total + bias;
}
