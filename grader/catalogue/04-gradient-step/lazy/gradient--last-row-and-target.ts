import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradient(batch: Matrix, targets: Vector, _params: Params): Params {
  return { weights: batch[batch.length - 1] ?? [], bias: targets[targets.length - 1] ?? 0 };
}
