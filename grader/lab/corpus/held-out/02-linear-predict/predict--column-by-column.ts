import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  for (const row of batch) {
    if (row.length !== params.weights.length) throw new Error('shape');
  }
  const out: number[] = [];
  for (let j = 0; j < params.weights.length; j++) {
    let total = params.bias;
    for (let i = 0; i < batch.length; i++) {
      total += batch[i][j] * params.weights[j];
    }
    out.push(total);
  }
  return out;
}
