import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

// y = wx + b, for each pixel.
export function predictOne(inputs: Vector, params: Params): number {
  const { weights, bias } = params;
  if (inputs.length !== weights.length) throw new Error('lengths');
  let y = 0;
  for (let i = 0; i < inputs.length; i++) {
    y += weights[i] * inputs[i] + bias;
  }
  return y;
}
