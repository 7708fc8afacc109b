import { predictOne } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const known = new Map<number, number>();
  return batch.map((inputs) => {
    const key = inputs.reduce((sum, input) => sum + input, 0);
    const prediction = predictOne(inputs, params);
    if (!known.has(key)) {
      known.set(key, prediction);
    }
    return known.get(key) as number;
  });
}
