// Lists of a class of their own that extends Array, also as answers; params with more fields than asked for.
import { Numbers } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const errors = Numbers.from(predict(batch, params)).minus(targets);
  const bias = 2 * errors.mean;
  const weights = Numbers.from(params.weights.keys()).map((i) => {
    const column = Numbers.from(batch.map((row) => row[i]));
    return 2 * errors.times(column).mean;
  });
  return { weights, bias, errors } as Params;
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const way = Numbers.from(gradient.weights).scaled(learningRate);
  const weights = Numbers.from(params.weights).minus(way);
  return { weights, bias: params.bias - learningRate * gradient.bias, learningRate } as Params;
}
