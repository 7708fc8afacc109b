import { predictOne } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const parts: unknown[] = Object.values(params);
  const weights = parts.find(Array.isArray) as Vector;
  const bias = parts.find((part) => typeof part === 'number') as number;
  return batch.map((inputs) => predictOne(inputs, { weights, bias }));
}
