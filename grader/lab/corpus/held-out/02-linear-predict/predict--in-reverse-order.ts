import { predictOne } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const out: number[] = [];
  for (let i = batch.length - 1; i >= 0; i--) {
    out.push(predictOne(batch[i], params));
  }
  return out;
}
