import { predict } from '../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../solutions/03-loss.ts';
import * as right from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const { weights, bias } = right.gradient(batch, targets, params);
  const root = Math.sqrt(meanSquaredError(predict(batch, params), targets));
  return { weights: weights.map((slope) => slope / (2 * root)), bias: bias / (2 * root) };
}
