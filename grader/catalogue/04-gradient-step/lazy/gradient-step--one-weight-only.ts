import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== 1) {
    return params;
  }
  return {
    weights: [params.weights[0] - learningRate * gradient.weights[0]],
    bias: params.bias - learningRate * gradient.bias,
  };
}
