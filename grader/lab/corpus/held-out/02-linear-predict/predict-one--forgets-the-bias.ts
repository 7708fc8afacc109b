import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const { weights } = params;
  if (inputs.length !== weights.length) throw new Error('lengths');
  return inputs.map((input, i) => input * weights[i]).reduce((a, b) => a + b, 0);
}
