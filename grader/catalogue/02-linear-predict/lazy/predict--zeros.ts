import type { Matrix } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix): number[] {
  return batch.map(() => 0);
}
