import { predictOne } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const rows = batch as (readonly number[])[];
  const predictions: number[] = [];
  while (rows.length > 0) {
    predictions.push(predictOne(rows.shift() as readonly number[], params));
  }
  return predictions;
}
