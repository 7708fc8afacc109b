import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const weights = [...params.weights];
  for (let i = 0; i < weights.length - 1; i++) {
    weights[i] -= learningRate * gradient.weights[i];
  }
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
