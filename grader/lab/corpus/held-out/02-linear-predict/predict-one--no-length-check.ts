import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  let total = bias;
  for (let i = 0; i < inputs.length; i++) {
    total += inputs[i] * weights[i];
  }
  return total;
}
