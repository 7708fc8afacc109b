import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  const seen = new Set<number>();
  return inputs.reduce((sum, input, i) => {
    const isNew = !seen.has(input);
    seen.add(input);
    return isNew ? sum + input * params.weights[i] : sum;
  }, params.bias);
}
