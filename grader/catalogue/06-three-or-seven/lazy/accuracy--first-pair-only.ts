import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  return decisions[0] === (targets[0] === 1) ? 1 : 0;
}
