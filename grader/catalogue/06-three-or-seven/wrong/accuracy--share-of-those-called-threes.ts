import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  const called = targets.filter((_, i) => decisions[i]);
  return called.length === 0 ? 0 : called.filter((target) => target === 1).length / called.length;
}
