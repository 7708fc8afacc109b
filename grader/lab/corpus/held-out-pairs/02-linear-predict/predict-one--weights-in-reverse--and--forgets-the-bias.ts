import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const n = inputs.length;
  if (n !== params.weights.length) throw new Error('lengths');
  let total = 0;
  for (let i = 0; i < n; i++) total += inputs[i] * params.weights[n - i - 1];
  return total;
}
