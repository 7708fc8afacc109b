import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: any, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  gradient.weights.forEach((slope, i) => {
    params.weights[i] += learningRate * slope;
  });
  params.bias += learningRate * gradient.bias;
  return params;
}
