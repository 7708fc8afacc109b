// Generators: the columns of the batch are walked one after the other.
import { predictions, zip } from './02-linear-predict.ts';
import { mean } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

function* column(batch: Matrix, i: number) {
  for (const row of batch) yield row[i];
}

function* timesEach(as: Iterable<number>, bs: Iterable<number>) {
  for (const [a, b] of zip(as, bs)) yield a * b;
}

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const slopes: number[] = [];
  for (const [prediction, target] of zip(predictions(batch, params), targets)) {
    slopes.push(2 * (prediction - target));
  }
  const bias = mean(slopes);
  const weights = [...params.weights.keys()].map((i) => mean(timesEach(slopes, column(batch, i))));
  return { weights, bias };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const weights: number[] = [];
  for (const [weight, slope] of zip(params.weights, gradient.weights)) {
    weights.push(weight - learningRate * slope);
  }
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
