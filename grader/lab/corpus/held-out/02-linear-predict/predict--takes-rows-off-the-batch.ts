import { predictOne } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const stack = batch as number[][];
  const out: number[] = [];
  for (let row = stack.pop(); row; row = stack.pop()) {
    out.unshift(predictOne(row, params));
  }
  return out;
}
