import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const bias = Object.values(params).pop();
  const slope = Object.values(gradient).pop();
  return {
    weights: params.weights.map((weight, i) => weight - learningRate * gradient.weights[i]),
    bias: bias - learningRate * slope,
  };
}
