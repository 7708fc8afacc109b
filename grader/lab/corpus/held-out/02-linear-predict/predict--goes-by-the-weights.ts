import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

export function predict(batch: Matrix, params: Params): number[] {
  const { weights, bias } = params;
  const out: number[] = [];
  for (const row of batch) {
    let total = bias;
    for (let j = 0; j < weights.length; j++) {
      if (row[j] === undefined) throw new Error(`no input for weight ${j}`);
      total += weights[j] * row[j];
    }
    out.push(total);
  }
  return out;
}
