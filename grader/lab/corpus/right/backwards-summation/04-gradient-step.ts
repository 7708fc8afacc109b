// Everything from the last to the first: reduceRight, unshift, indices that fall.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (!(batch.length > 0 && batch.length === targets.length)) throw new Error('not of one length, or empty');
  const misses = predict(batch, params).map((p, r) => targets[r] - p);
  const slope = (input: (row: Vector) => number) =>
    misses.reduceRight((sum, miss, r) => sum - miss * input(batch[r]), 0) / (batch.length / 2);
  return { bias: slope(() => 1), weights: params.weights.map((_, i) => slope((row) => row[i])) };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (gradient.weights.length !== params.weights.length) throw new Error('not of one length');
  const bias = params.bias - learningRate * gradient.bias;
  const weights = params.weights.reduceRight<number[]>((later, weight, i) => {
    later.unshift(weight - learningRate * gradient.weights[i]);
    return later;
  }, []);
  return { bias, weights };
}
