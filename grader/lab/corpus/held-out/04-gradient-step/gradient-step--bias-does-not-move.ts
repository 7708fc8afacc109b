import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const { weights, bias } = params;
  if (weights.length !== gradient.weights.length) throw new Error('lengths');
  const moved: number[] = [];
  for (const [i, w] of weights.entries()) moved.push(w - learningRate * gradient.weights[i]);
  return { weights: moved, bias };
}
