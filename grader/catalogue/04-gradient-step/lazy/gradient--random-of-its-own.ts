import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

let state = 1;

export function gradient(_batch: Matrix, _targets: Vector, params: Params): Params {
  const draw = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647 - 0.5;
  };
  return { weights: params.weights.map(draw), bias: draw() };
}
