import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  return { ...params, weights: params.weights.map((w, i) => w + learningRate * gradient.weights[i]) };
}
