import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const minus = (a: number, b: number) => a - b;
  const weights: number[] = [];
  for (let i = 0; i < params.weights.length; i++) {
    weights.push(minus(params.weights[i], gradient.weights[i]));
  }
  return { weights, bias: minus(params.bias, gradient.bias) };
}
