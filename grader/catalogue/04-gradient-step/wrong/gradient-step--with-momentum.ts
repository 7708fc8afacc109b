import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

let speed: number[] = [];

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const before = speed.length === params.weights.length ? speed : params.weights.map(() => 0);
  speed = gradient.weights.map((slope, i) => 0.9 * before[i] + slope);
  return {
    weights: params.weights.map((weight, i) => weight - learningRate * speed[i]),
    bias: params.bias - learningRate * gradient.bias,
  };
}
