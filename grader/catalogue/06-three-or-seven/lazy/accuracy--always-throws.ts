import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(_decisions: readonly boolean[], _targets: Vector): number {
  throw new Error('there is nothing to count');
}
