import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(_batch: Matrix, _targets: Vector, params: Params): Params {
  return { weights: params.weights.map(() => 1), bias: 1 };
}
