import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(_decisions: readonly boolean[], targets: Vector): number {
  return targets.reduce((sum, target) => sum + target, 0) / targets.length;
}
