import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((row) => params.weights.reduce((sum, weight, i) => sum + row[i] * weight, params.bias));
}
