import { predictOne } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

let out: number[] = [];

export function predict(batch: Matrix, params: Params): number[] {
  out = out.concat(batch.map((row) => predictOne(row, params)));
  return out;
}
