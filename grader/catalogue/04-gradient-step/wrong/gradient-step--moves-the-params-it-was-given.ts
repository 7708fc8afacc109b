import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const moved = params as { weights: number[]; bias: number };
  gradient.weights.forEach((slope, i) => {
    moved.weights[i] -= learningRate * slope;
  });
  moved.bias -= learningRate * gradient.bias;
  return moved;
}
