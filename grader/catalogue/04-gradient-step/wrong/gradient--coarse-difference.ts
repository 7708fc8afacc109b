import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

// Raise each by a hair, and see by how much the loss grows.
export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const hair = 0.01;
  const lossAt = (moved: Params) => meanSquaredError(predict(batch, moved), targets);
  const here = lossAt(params);
  const { weights, bias } = params;
  return {
    weights: weights.map((_, i) => {
      const moved = weights.map((weight, j) => (i === j ? weight + hair : weight));
      return (lossAt({ weights: moved, bias }) - here) / hair;
    }),
    bias: (lossAt({ weights, bias: bias + hair }) - here) / hair,
  };
}
