import * as right from '../../../../solutions/04-gradient-step.ts';
import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const taken = (slope: number) => Math.max(-1e6, Math.min(1e6, slope));
  const slopes = { weights: gradient.weights.map(taken), bias: taken(gradient.bias) };
  return right.gradientStep(params, slopes, learningRate);
}
