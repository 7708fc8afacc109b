import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, _targets: Vector, _params: Params): Params {
  return { weights: batch[0] ?? [], bias: 1 };
}
