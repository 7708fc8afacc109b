import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const last = decisions.length - 1;
  return decisions[last] === (targets[last] === 1) ? 1 : 0;
}
