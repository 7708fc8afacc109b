import { predictOne } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const [weights, bias] = Object.values(params) as [Vector, number];
  return batch.map((inputs) => predictOne(inputs, { weights, bias }));
}
