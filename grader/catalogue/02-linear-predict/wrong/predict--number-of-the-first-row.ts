import { predictOne } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  for (const row of batch) {
    return predictOne(row, params) as unknown as number[];
  }
  return undefined as unknown as number[];
}
