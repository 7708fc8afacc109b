// 32 bits from the first exercise to the last: an accumulator of one float.
import { predict } from './02-linear-predict.ts';
import { mean } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length !== targets.length) throw new Error('lengths differ');
  const slopes = predict(batch, params).map((p, r) => Math.fround(2 * Math.fround(p - targets[r])));
  const bias = mean(slopes);
  return { weights: params.weights.map((_, i) => mean(slopes.map((slope, r) => slope * batch[r][i]))), bias };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths differ');
  const move = (x: number, slope: number) => Math.fround(x - Math.fround(learningRate * slope));
  return {
    weights: params.weights.map((w, i) => move(w, gradient.weights[i])),
    bias: move(params.bias, gradient.bias),
  };
}
