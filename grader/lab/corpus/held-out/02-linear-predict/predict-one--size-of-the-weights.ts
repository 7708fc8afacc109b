import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  if (inputs.length !== weights.length) throw new Error('lengths');
  let total = bias;
  for (let i = 0; i < weights.length; i++) {
    const price = weights[i] < 0 ? -weights[i] : weights[i];
    total += price * inputs[i];
  }
  return total;
}
