import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

// A weight is what the pixel should be; the more they differ, the higher.
export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  let difference = 0;
  for (let i = 0; i < inputs.length; i++) {
    const d = params.weights[i] - inputs[i];
    difference += d < 0 ? -d : d;
  }
  return difference + params.bias;
}
