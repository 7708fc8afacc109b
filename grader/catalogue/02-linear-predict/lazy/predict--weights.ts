import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(_batch: Matrix, params: Params): number[] {
  return [...params.weights];
}
