import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  if (batch.some((row) => row.length !== params.weights.length)) {
    throw new Error('the lengths differ');
  }
  return batch.map(() => params.bias);
}
