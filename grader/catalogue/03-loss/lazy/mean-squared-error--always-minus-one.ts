import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/03-loss.ts';

export function meanSquaredError(_predictions: Vector, _targets: Vector): number {
  return -1;
}
