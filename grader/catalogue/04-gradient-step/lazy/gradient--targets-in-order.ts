import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(_batch: Matrix, targets: Vector, params: Params): Params {
  return { weights: params.weights.map((_, i) => targets[i] ?? 0), bias: targets[0] ?? 0 };
}
