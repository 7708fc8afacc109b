import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  if (inputs.length !== weights.length) throw new Error('lengths');
  return inputs.reduce((sum, x, i) => sum + (x * weights[i] - bias), 0);
}
