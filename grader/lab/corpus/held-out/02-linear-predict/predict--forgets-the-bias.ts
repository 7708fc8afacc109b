import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const w = params.weights;
  return batch.map((row) => {
    if (row.length !== w.length) throw new Error('row and weights differ');
    let dot = 0;
    for (let j = w.length - 1; j >= 0; j--) dot += row[j] * w[j];
    return dot;
  });
}
