import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: any, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  for (let i = 0; i < gradient.weights.length; i++) gradient.weights[i] *= learningRate;
  gradient.bias *= learningRate;
  return {
    weights: params.weights.map((w, i) => w - gradient.weights[i]),
    bias: params.bias - gradient.bias,
  };
}
