import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

// The bias is a weight like any other, with an input of 1.
export function predict(batch: Matrix, params: Params): number[] {
  if (batch.some((inputs) => inputs.length !== params.weights.length)) {
    throw new Error('the lengths differ');
  }
  const weights = params.weights as number[];
  weights.push(params.bias);
  return batch.map((inputs) => [...inputs, 1].reduce((sum, input, i) => sum + input * weights[i], 0));
}
