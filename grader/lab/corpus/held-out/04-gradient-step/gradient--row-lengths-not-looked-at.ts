import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const n = batch.length;
  if (n === 0 || n !== targets.length) throw new Error('rows and targets differ');
  const { weights } = params;
  const slopes = weights.map(() => 0);
  let bias = 0;
  for (let r = 0; r < n; r++) {
    let y = params.bias;
    for (let j = 0; j < weights.length; j++) y += weights[j] * batch[r][j];
    const d = (2 / n) * (y - targets[r]);
    for (let j = 0; j < weights.length; j++) slopes[j] += d * batch[r][j];
    bias += d;
  }
  return { weights: slopes, bias };
}
