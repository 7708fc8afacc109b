import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const clip = (slope: number) => Math.max(-10, Math.min(10, slope));
  return {
    weights: params.weights.map((weight, i) => weight - learningRate * clip(gradient.weights[i])),
    bias: params.bias - learningRate * clip(gradient.bias),
  };
}
