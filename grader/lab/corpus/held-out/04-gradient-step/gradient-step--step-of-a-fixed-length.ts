import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  let squares = gradient.bias * gradient.bias;
  for (const g of gradient.weights) squares += g * g;
  // As long as the learning rate, however steep.
  const scale = squares > 0 ? learningRate / Math.sqrt(squares) : 0;
  return {
    weights: params.weights.map((w, i) => w - scale * gradient.weights[i]),
    bias: params.bias - scale * gradient.bias,
  };
}
