import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const { weights } = gradient;
  return {
    weights: weights.map((slope) => params.weights[weights.indexOf(slope)] - learningRate * slope),
    bias: params.bias - learningRate * gradient.bias,
  };
}
