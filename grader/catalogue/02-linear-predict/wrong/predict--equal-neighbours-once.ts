import { predictOne } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  return batch
    .filter((inputs, i) => i === 0 || String(inputs) !== String(batch[i - 1]))
    .map((inputs) => predictOne(inputs, params));
}
