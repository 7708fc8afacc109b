import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  let { bias } = params;
  bias -= gradient.bias;
  const weights = Array.from(params.weights);
  for (const i of weights.keys()) weights[i] -= gradient.weights[i] * learningRate;
  return { weights, bias };
}
