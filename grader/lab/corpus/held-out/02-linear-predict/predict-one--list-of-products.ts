import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

// The bias goes to all of them.
export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  const list: any = [];
  for (let i = 0; i < inputs.length; i++) {
    list.push(params.weights[i] * inputs[i] + params.bias);
  }
  return list;
}
