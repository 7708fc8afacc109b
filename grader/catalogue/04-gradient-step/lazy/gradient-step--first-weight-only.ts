import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const first = (params.weights[0] ?? 0) - learningRate * (gradient.weights[0] ?? 0);
  return { weights: params.weights.map((weight, i) => (i === 0 ? first : weight)), bias: params.bias };
}
