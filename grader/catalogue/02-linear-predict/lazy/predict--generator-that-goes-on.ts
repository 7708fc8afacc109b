import type { Matrix } from '../../../../solutions/types.ts';

export * from '../../../../solutions/02-linear-predict.ts';

let state = 42;

export function predict(batch: Matrix): number[] {
  return batch.map(() => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  });
}
