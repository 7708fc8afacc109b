import { predictOne } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

let first: number[] | undefined;

export function predict(batch: Matrix, params: Params): number[] {
  first ??= batch.map((row) => predictOne(row, params));
  return first;
}
