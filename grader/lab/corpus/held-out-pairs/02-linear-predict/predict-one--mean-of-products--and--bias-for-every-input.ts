import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  const outputs = inputs.map((x, i) => x * params.weights[i] + params.bias);
  return outputs.length ? outputs.reduce((a, b) => a + b) / outputs.length : 0;
}
