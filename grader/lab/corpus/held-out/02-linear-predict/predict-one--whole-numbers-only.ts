import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  const whole = (x: number) => Math.trunc(x);
  return inputs.reduce((sum, input, i) => sum + whole(input) * whole(params.weights[i]), whole(params.bias));
}
