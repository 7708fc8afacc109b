import type { Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const parts: unknown[] = Object.values(params);
  const weights = parts.find(Array.isArray) as Vector;
  const bias = parts.find((part) => typeof part === 'number') as number;
  if (inputs.length !== weights.length) {
    throw new Error('the lengths differ');
  }
  return inputs.reduce((sum, input, i) => sum + input * weights[i], bias);
}
