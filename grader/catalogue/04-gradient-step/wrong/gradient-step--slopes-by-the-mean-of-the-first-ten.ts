import * as right from '../../../../solutions/04-gradient-step.ts';
import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const first = gradient.weights.slice(0, 10);
  const mean = first.reduce((sum, slope) => sum + slope, 0) / first.length;
  return right.gradientStep(params, { ...gradient, weights: gradient.weights.map(() => mean) }, learningRate);
}
