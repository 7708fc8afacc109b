import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const n = params.weights.length;
  if (n !== gradient.weights.length) throw new Error('lengths');
  const weights: number[] = [];
  for (let i = 0; i < n; i++) {
    weights[i] = params.weights[i];
    weights[i] += learningRate * gradient.weights[i];
  }
  let { bias } = params;
  bias += learningRate * gradient.bias;
  return { weights, bias };
}
