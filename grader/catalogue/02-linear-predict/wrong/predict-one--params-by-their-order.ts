import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const [weights, bias] = Object.values(params) as [Vector, number];
  if (inputs.length !== weights.length) {
    throw new Error('the lengths differ');
  }
  return inputs.reduce((sum, input, i) => sum + input * weights[i], bias);
}
