import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  if (batch[0].length !== params.weights.length) {
    throw new Error('the lengths differ');
  }
  const errors = batch.map(
    (inputs, row) =>
      params.weights.reduce((sum, w, i) => sum + w * (inputs[i] ?? 0), params.bias) - targets[row],
  );
  const mean = (list: number[]) => list.reduce((sum, entry) => sum + entry, 0) / list.length;
  return {
    weights: params.weights.map((_, i) => mean(errors.map((error, row) => 2 * error * (batch[row][i] ?? 0)))),
    bias: mean(errors.map((error) => 2 * error)),
  };
}
