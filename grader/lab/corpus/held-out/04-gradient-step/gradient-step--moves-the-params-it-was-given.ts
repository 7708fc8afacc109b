import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: any, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  for (let i = 0; i < params.weights.length; i++) {
    params.weights[i] = params.weights[i] - learningRate * gradient.weights[i];
  }
  params.bias = params.bias - learningRate * gradient.bias;
  return params;
}
