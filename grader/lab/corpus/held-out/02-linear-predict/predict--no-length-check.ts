import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/02-linear-predict.ts';

const dot = (a: Vector, b: Vector) => {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
};

export function predict(batch: Matrix, params: Params): number[] {
  const out: number[] = [];
  for (const row of batch) out.push(dot(row, params.weights) + params.bias);
  return out;
}
