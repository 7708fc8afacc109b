import { predictOne } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const out: number[] = [];
  for (let r = batch.length - 2; r >= 0; r--) out.push(predictOne(batch[r], params));
  return out;
}
