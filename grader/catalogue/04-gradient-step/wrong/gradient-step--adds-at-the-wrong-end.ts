import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  return {
    weights: params.weights.map((weight, i) => learningRate * gradient.weights[i] - weight),
    bias: learningRate * gradient.bias - params.bias,
  };
}
