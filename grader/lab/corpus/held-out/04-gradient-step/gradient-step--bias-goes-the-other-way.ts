import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const weights = [...params.weights];
  gradient.weights.forEach((slope, i) => {
    weights[i] -= learningRate * slope;
  });
  let bias = params.bias;
  bias += learningRate * gradient.bias;
  return { weights, bias };
}
