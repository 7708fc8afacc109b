import { predict } from '../../../../solutions/02-linear-predict.ts';
import * as right from '../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const predictions = predict(batch, params);
  return right.gradient(batch, predictions.map((prediction) => targets[predictions.indexOf(prediction)]), params);
}
