import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  let total = 0;
  for (let i = 0; i < inputs.length; i++) {
    if (inputs[i] !== 0) total += inputs[i] * params.weights[i] + params.bias;
  }
  return total;
}
