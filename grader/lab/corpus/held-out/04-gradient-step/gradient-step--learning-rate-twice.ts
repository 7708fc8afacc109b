import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const scaled = {
    weights: gradient.weights.map((g) => learningRate * g),
    bias: learningRate * gradient.bias,
  };
  const weights: number[] = [];
  for (let i = 0; i < scaled.weights.length; i++)
    weights.push(params.weights[i] - scaled.weights[i] * learningRate);
  return { weights, bias: params.bias - scaled.bias * learningRate };
}
