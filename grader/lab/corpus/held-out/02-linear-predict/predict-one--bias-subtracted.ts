import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  if (inputs.length !== weights.length) throw new Error('lengths');
  let total = -bias;
  for (const [i, input] of inputs.entries()) total += input * weights[i];
  return total;
}
