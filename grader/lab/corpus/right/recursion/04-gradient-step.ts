// Recursion wherever others loop; the gradient of a batch is that of its two halves together.
import { predictOne } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length === 0) throw new Error('an empty batch');
  if (batch.length !== targets.length) throw new Error('lengths differ');
  if (batch.length === 1) {
    const slope = 2 * (predictOne(batch[0], params) - targets[0]);
    return { weights: batch[0].map((input) => slope * input), bias: slope };
  }
  const half = batch.length >> 1;
  const left = gradient(batch.slice(0, half), targets.slice(0, half), params);
  const right = gradient(batch.slice(half), targets.slice(half), params);
  const share = half / batch.length;
  const mix = (a: number, b: number) => share * a + (1 - share) * b;
  return { weights: left.weights.map((a, i) => mix(a, right.weights[i])), bias: mix(left.bias, right.bias) };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths differ');
  if (params.weights.length === 0) {
    return { weights: [], bias: params.bias - learningRate * gradient.bias };
  }
  const [weight, ...weights] = params.weights;
  const [slope, ...slopes] = gradient.weights;
  const rest = gradientStep(
    { weights, bias: params.bias },
    { weights: slopes, bias: gradient.bias },
    learningRate,
  );
  return { weights: [weight - learningRate * slope].concat(rest.weights), bias: rest.bias };
}
