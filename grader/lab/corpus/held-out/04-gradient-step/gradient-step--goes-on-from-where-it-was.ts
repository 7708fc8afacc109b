import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

let current: { weights: number[]; bias: number } | null = null;

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  if (!current || current.weights.length !== params.weights.length) {
    current = { weights: [...params.weights], bias: params.bias };
  }
  for (let i = 0; i < current.weights.length; i++) current.weights[i] -= learningRate * gradient.weights[i];
  current.bias -= learningRate * gradient.bias;
  return { weights: [...current.weights], bias: current.bias };
}
