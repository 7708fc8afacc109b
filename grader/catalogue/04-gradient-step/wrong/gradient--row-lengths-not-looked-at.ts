import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const weights = params.weights.map(() => 0);
  let bias = 0;
  batch.forEach((inputs, row) => {
    const prediction = weights.reduce((sum, _, i) => sum + (inputs[i] ?? 0) * params.weights[i], params.bias);
    const slope = (2 * (prediction - targets[row])) / batch.length;
    weights.forEach((_, i) => {
      weights[i] += slope * (inputs[i] ?? 0);
    });
    bias += slope;
  });
  return { weights, bias };
}
