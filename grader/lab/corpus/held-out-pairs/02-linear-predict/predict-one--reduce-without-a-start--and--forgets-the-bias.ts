import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  if (inputs.length === 0) return 0;
  return inputs.reduce((sum, x, i) => sum + x * params.weights[i]);
}
