import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const weights: number[] = [];
  let bias = params.bias;
  for (let i = 0; i < params.weights.length; i++) {
    weights[i] =- learningRate * gradient.weights[i];
  }
  bias =- learningRate * gradient.bias;
  return { weights, bias };
}
