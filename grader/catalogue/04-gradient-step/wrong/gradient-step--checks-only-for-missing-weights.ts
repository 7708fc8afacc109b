import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (gradient.weights.length > params.weights.length) {
    throw new Error('there are too many derivatives');
  }
  return {
    weights: params.weights.map((weight, i) => weight - learningRate * (gradient.weights[i] ?? 0)),
    bias: params.bias - learningRate * gradient.bias,
  };
}
