import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const weights: number[] = [];
  for (let i = 0; i < params.weights.length; i++) {
    const price = params.weights[i] - learningRate * gradient.weights[i];
    weights.push(price < 0 ? 0 : price);
  }
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
