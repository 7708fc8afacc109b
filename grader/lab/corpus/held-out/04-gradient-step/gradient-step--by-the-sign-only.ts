import type { Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  // Down where it goes up, and up where it goes down.
  const move = (value: number, slope: number) => {
    if (slope > 0) return value - learningRate;
    if (slope < 0) return value + learningRate;
    return value;
  };
  return {
    weights: params.weights.map((w, i) => move(w, gradient.weights[i])),
    bias: move(params.bias, gradient.bias),
  };
}
