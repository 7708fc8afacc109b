import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(_inputs: Vector, params: Params): number {
  return params.weights.reduce((sum, weight) => sum + weight, params.bias);
}
