import type { Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error('the lengths differ');
  }
  const threes = decisions.filter((_, i) => targets[i] === 1);
  return threes.length === 0 ? 0 : threes.filter((decision) => decision).length / threes.length;
}
