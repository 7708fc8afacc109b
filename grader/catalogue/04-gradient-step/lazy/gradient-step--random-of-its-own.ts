import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

let state = 1;

export function gradientStep(params: Params, _gradient: Params, _learningRate: number): Params {
  const draw = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  return { weights: params.weights.map(draw), bias: draw() };
}
