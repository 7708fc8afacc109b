import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const weights: number[] = [];
  for (let i = 0; i < params.weights.length; i++) {
    weights.push(params.weights[i] - learningRate * gradient.weights[i]);
  }
  const bias = params.bias - learningRate * gradient.bias;
  return { weights, bias };
}
