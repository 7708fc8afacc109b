import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const total = inputs.reduce((sum, x, i) => sum + x * params.weights[i], params.bias);
  return Number(total.toFixed(2));
}
