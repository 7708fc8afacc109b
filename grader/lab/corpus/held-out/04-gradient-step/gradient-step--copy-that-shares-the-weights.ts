import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const next: any = Object.assign({}, params);
  gradient.weights.forEach((slope, i) => {
    next.weights[i] = next.weights[i] - learningRate * slope;
  });
  next.bias = next.bias - learningRate * gradient.bias;
  return next;
}
