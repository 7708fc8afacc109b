import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  let total = params.bias;
  const row = inputs as number[];
  row.forEach((input, i) => {
    row[i] = input * params.weights[i];
    total += row[i];
  });
  return total;
}
