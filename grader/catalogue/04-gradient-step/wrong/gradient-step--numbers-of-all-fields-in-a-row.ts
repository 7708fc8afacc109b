import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const from: number[] = Object.values(params).flat();
  const slopes: number[] = Object.values(gradient).flat();
  const to = from.map((value, i) => value - learningRate * slopes[i]);
  return { weights: to.slice(0, -1), bias: to[to.length - 1] };
}
